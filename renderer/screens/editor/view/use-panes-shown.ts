import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useEffect, useState } from 'react'
import { useSettings } from '../../../lib/settings-context'
import { useNotify } from '../../../lib/use-notify'
import type { FieldRequests } from '../field-requests'

/** The panes beside the sheet. */
export type PaneName = 'outline' | 'inspector'

export interface PanesShown {
  readonly outline: boolean
  readonly inspector: boolean
  /** Whether panes lie over the sheet, one at a time, because there is no room beside it. */
  readonly over: boolean
  toggle(pane: PaneName): void
  /** Puts away a pane that lies over the sheet. */
  putAway(): void
}

/** Narrower windows (this one at 200 %) have no room for panes beside the sheet, in CSS pixels. */
const narrow = '(max-width: 899px)'
const settingOf = { outline: 'showOutline', inspector: 'showInspector' } as const

/** Which panes are shown: beside the sheet as remembered on this device, over it only while they are needed. */
export function usePanesShown(focused: boolean, requests: FieldRequests): PanesShown {
  const { settings, change } = useSettings()
  const notify = useNotify()
  const isNarrow = useMediaQuery(narrow, false, { getInitialValueInEffect: false })
  const [opened, setOpened] = useState<PaneName | null>(null)
  const over = focused || isNarrow
  const shown = (pane: PaneName) => (over ? opened === pane : settings[settingOf[pane]])
  const inspector = shown('inspector')

  const set = useCallback(
    (pane: PaneName, show: boolean) => {
      if (over) setOpened(show ? pane : null)
      else change({ [settingOf[pane]]: show }).catch(notify.failure)
    },
    [change, notify, over],
  )
  // What is clicked on the sheet leads to the inspector, wherever it is.
  useEffect(() => requests.subscribe(() => inspector || set('inspector', true)), [inspector, requests, set])
  // biome-ignore lint/correctness/useExhaustiveDependencies: panes begin put away whenever they come to lie over
  useEffect(() => setOpened(null), [over])

  return {
    outline: shown('outline'),
    inspector,
    over,
    toggle: (pane) => set(pane, !shown(pane)),
    putAway: () => setOpened(null),
  }
}
