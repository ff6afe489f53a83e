import { useCallback, useEffect, useRef, useState } from 'react'
import type { Zoom } from '../../../../shared/settings'
import { useSettings } from '../../../lib/settings-context'
import { useNotify } from '../../../lib/use-notify'

/** A turn of the wheel is many changes: the last one is remembered after so many milliseconds. */
const calm = 400

/** The chosen size of the sheet: it holds at once, and is remembered on this device. */
export function useZoom(): readonly [zoom: Zoom, setZoom: (zoom: Zoom) => void] {
  const { settings, change } = useSettings()
  const notify = useNotify()
  const [chosen, setChosen] = useState<Zoom | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const unsaved = useRef<(() => void) | null>(null)

  const setZoom = useCallback(
    (zoom: Zoom) => {
      setChosen(zoom)
      clearTimeout(timer.current)
      unsaved.current = () => {
        unsaved.current = null
        change({ zoom }).then(() => setChosen((now) => (now === zoom ? null : now)), notify.failure)
      }
      timer.current = setTimeout(() => unsaved.current?.(), calm)
    },
    [change, notify],
  )
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      unsaved.current?.()
    },
    [],
  )
  return [chosen ?? settings.zoom, setZoom]
}
