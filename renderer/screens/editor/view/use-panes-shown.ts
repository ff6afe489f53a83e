import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useEffect, useState } from 'react'
import { useSettings } from '../../../lib/settings-context'
import { useNotify } from '../../../lib/use-notify'
import type { FieldRequests } from '../field-requests'

/** The panes beside the sheet. */
export type PaneName = 'outline' | 'inspector' | 'preview'

export interface PanesShown {
  readonly outline: boolean
  readonly inspector: boolean
  readonly preview: boolean
  /** Whether panes lie over the sheet, one at a time, because there is no room beside it. */
  readonly over: boolean
  /** Whether the inspector lies over the preview, because there is room for one of them only. */
  readonly inspectorOver: boolean
  toggle(pane: PaneName): void
  /** Puts away a pane that lies over the sheet. */
  putAway(): void
}

/** Narrower windows (this one at 200 %) have no room for panes beside the sheet, in CSS pixels. */
const narrow = '(max-width: 899px)'
/** Narrower windows have room for two panes beside a sheet that can be read, in CSS pixels. */
const roomForTwo = '(max-width: 1599px)'
const settingOf = { outline: 'showOutline', inspector: 'showInspector', preview: 'showPreview' } as const

/** Whether a pane lies over the others or the sheet, to be put away again. */
export const isOver = ({ over, inspectorOver, outline, inspector, preview }: PanesShown): boolean =>
  over ? outline || inspector || preview : inspectorOver && inspector

/** Which panes are shown: beside the sheet as remembered on this device, over it only while they are needed. */
export function usePanesShown(focused: boolean, requests: FieldRequests): PanesShown {
  const { settings, change } = useSettings()
  const notify = useNotify()
  const isNarrow = useMediaQuery(narrow, false, { getInitialValueInEffect: false })
  const [opened, setOpened] = useState<PaneName | null>(null)
  const hasTwo = useMediaQuery(roomForTwo, false, { getInitialValueInEffect: false })
  const over = focused || isNarrow
  const inspectorOver = over || (hasTwo && settings.showPreview)
  const liesOver = useCallback((pane: PaneName) => (pane === 'inspector' ? inspectorOver : over), [inspectorOver, over])
  const shown = (pane: PaneName) => (liesOver(pane) ? opened === pane : settings[settingOf[pane]])
  const inspector = shown('inspector')

  const set = useCallback(
    (pane: PaneName, show: boolean) => {
      if (liesOver(pane)) setOpened(show ? pane : null)
      else change({ [settingOf[pane]]: show }).catch(notify.failure)
    },
    [change, notify, liesOver],
  )
  // What is clicked on the sheet leads to the inspector, wherever it is.
  useEffect(() => requests.subscribe(() => inspector || set('inspector', true)), [inspector, requests, set])
  // biome-ignore lint/correctness/useExhaustiveDependencies: panes begin put away whenever they come to lie over
  useEffect(() => setOpened(null), [over, inspectorOver])

  return {
    outline: shown('outline'),
    inspector,
    preview: shown('preview'),
    over,
    inspectorOver,
    toggle: (pane) => set(pane, !shown(pane)),
    putAway: () => setOpened(null),
  }
}
