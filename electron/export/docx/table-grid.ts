import type { PrintCell } from '../../../shared/print/tree'

/** A cell in its columns; `above` marks the lower part of a cell that reaches down, `last` nothing below it. */
export interface PlacedCell {
  readonly cell: PrintCell | null
  readonly column: number
  readonly colspan: number
  readonly merge: 'none' | 'first' | 'more'
}

interface Span {
  readonly from: number
  readonly colspan: number
  readonly left: number
}

/**
 * Gives every column of every row its cell: cells covered by a span are absent in the tree and present in Word. What
 * does not fit is cut to what does, and what is missing is empty.
 */
export function placeCells(rows: readonly (readonly PrintCell[])[], columns: number): PlacedCell[][] {
  let spans: readonly Span[] = []
  return rows.map((row, rowIndex) => {
    const waiting = [...row]
    const placed: PlacedCell[] = []
    const next: Span[] = []
    let column = 0
    while (column < columns) {
      const above = spans.find((span) => span.from === column)
      if (above) {
        placed.push({ cell: null, column, colspan: above.colspan, merge: 'more' })
        if (above.left > 1) next.push({ ...above, left: above.left - 1 })
        column += above.colspan
        continue
      }
      const cell = waiting.shift() ?? null
      const limit = spans.find((span) => span.from > column)?.from ?? columns
      const colspan = cell === null ? 1 : Math.max(1, Math.min(cell.colspan, limit - column))
      const rowspan = cell === null ? 1 : Math.min(cell.rowspan, rows.length - rowIndex)
      placed.push({ cell, column, colspan, merge: rowspan > 1 ? 'first' : 'none' })
      if (rowspan > 1) next.push({ from: column, colspan, left: rowspan - 1 })
      column += colspan
    }
    spans = next
    return placed
  })
}
