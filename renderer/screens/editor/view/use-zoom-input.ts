import { type RefObject, useEffect, useRef } from 'react'
import type { Zoom } from '../../../../shared/settings'
import { isForInputMethod } from '../../../lib/composition-guard'
import { stepFrom, turnedFrom } from './zoom'

const keys: Readonly<Record<string, 1 | -1 | 0>> = {
  Equal: 1,
  NumpadAdd: 1,
  Minus: -1,
  NumpadSubtract: -1,
  Digit0: 0,
  Numpad0: 0,
}

/** Ctrl with +, - and 0, and Ctrl with the wheel over the sheet. Without a report these zoom the whole window. */
export function useZoomInput(
  canvas: RefObject<HTMLElement | null>,
  scale: number,
  setZoom: (zoom: Zoom) => void,
): void {
  const latest = useRef({ scale, setZoom })
  latest.current = { scale, setZoom }

  useEffect(() => {
    const element = canvas.current
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = keys[event.code]
      if (direction === undefined || !(event.ctrlKey || event.metaKey) || event.altKey || isForInputMethod(event))
        return
      if (event.shiftKey && direction === 0) return
      event.preventDefault()
      const { scale, setZoom } = latest.current
      setZoom(direction === 0 ? 100 : stepFrom(scale, direction))
    }
    let turned = 0
    let frame = 0
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      turned += event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY
      if (frame !== 0) return
      frame = requestAnimationFrame(() => {
        frame = 0
        const { scale, setZoom } = latest.current
        setZoom(turnedFrom(scale, turned))
        turned = 0
      })
    }
    document.addEventListener('keydown', onKeyDown)
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('keydown', onKeyDown)
      element?.removeEventListener('wheel', onWheel)
    }
  }, [canvas])
}
