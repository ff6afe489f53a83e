import { followPointer } from '../../../lib/follow-pointer'

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

/** Moves a line between two columns with the pointer. */
export function dragColumn({ handle, start, widths, index, onMove, onEnd }: Drag): void {
  let current: readonly number[] = widths
  followPointer({
    handle,
    start,
    onMove(by) {
      current = movedWidths(widths, index, by)
      onMove(current)
    },
    onEnd: (dropped) => onEnd(dropped && current !== widths ? current : null),
  })
}
