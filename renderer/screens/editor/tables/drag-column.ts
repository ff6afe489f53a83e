/** Least width of a column, in pixels: two letters must fit. */
const leastWidth = 32

interface Drag {
  /** The line between two columns that is dragged. */
  readonly handle: HTMLElement
  readonly start: PointerEvent
  /** Widths of all columns when the drag began, in pixels. */
  readonly widths: readonly number[]
  /** The column to the right of the line. */
  readonly index: number
  readonly onMove: (widths: readonly number[]) => void
  /** Given null when the drag was given up. */
  readonly onEnd: (widths: readonly number[] | null) => void
}

/** Widths after the line before column `index` has moved: one neighbour gives what the other takes. */
export function movedWidths(widths: readonly number[], index: number, by: number): number[] {
  const left = widths[index - 1] ?? 0
  const right = widths[index] ?? 0
  const moved = Math.max(Math.min(leastWidth - left, 0), Math.min(by, Math.max(right - leastWidth, 0)))
  return widths.map((width, at) => (at === index - 1 ? width + moved : at === index ? width - moved : width))
}

/** Follows the pointer until it is let go; Escape gives up. */
export function dragColumn({ handle, start, widths, index, onMove, onEnd }: Drag): void {
  let current: readonly number[] = widths
  const stop = (result: readonly number[] | null) => {
    handle.removeEventListener('pointermove', move)
    handle.removeEventListener('pointerup', drop)
    handle.removeEventListener('pointercancel', giveUp)
    window.removeEventListener('keydown', key, true)
    onEnd(result)
  }
  const move = (event: PointerEvent) => {
    current = movedWidths(widths, index, event.clientX - start.clientX)
    onMove(current)
  }
  const drop = () => stop(current === widths ? null : current)
  const giveUp = () => stop(null)
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    stop(null)
  }
  handle.setPointerCapture(start.pointerId)
  handle.addEventListener('pointermove', move)
  handle.addEventListener('pointerup', drop)
  handle.addEventListener('pointercancel', giveUp)
  window.addEventListener('keydown', key, true)
}
