import { isForInputMethod } from './composition-guard'

interface Follow {
  /** What was pressed; it has the pointer until the end. */
  readonly handle: HTMLElement
  readonly start: PointerEvent
  /** Told how far the pointer is from where it started, in pixels to the right. */
  readonly onMove: (by: number) => void
  /** Told whether the handle was let go, or the drag given up. */
  readonly onEnd: (dropped: boolean) => void
}

/** Follows a pointer that drags a handle sideways until it is let go; Escape gives up. */
export function followPointer({ handle, start, onMove, onEnd }: Follow): void {
  const end = new AbortController()
  const { signal } = end
  const stop = (dropped: boolean) => {
    end.abort()
    onEnd(dropped)
  }
  handle.setPointerCapture(start.pointerId)
  handle.addEventListener('pointermove', (event) => onMove(event.clientX - start.clientX), { signal })
  handle.addEventListener('pointerup', () => stop(true), { signal })
  handle.addEventListener('pointercancel', () => stop(false), { signal })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isForInputMethod(event)) return
    event.preventDefault()
    stop(false)
  }
  window.addEventListener('keydown', onKeyDown, { capture: true, signal })
}
