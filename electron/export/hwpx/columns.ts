import type { Drawing } from './drawing'
import type { Part } from './paragraph'
import { framePart } from './table-frame'

/** Two columns without rules, as one table that stays whole; widths in hundredths of a point. */
export function twoColumns(
  widths: readonly [number, number],
  rows: readonly (readonly [readonly Part[], readonly Part[]])[],
  drawing: Drawing,
): Part {
  const cell = (row: number, column: number, parts: readonly Part[]) => ({
    row,
    column,
    colspan: 1,
    rowspan: 1,
    parts,
    border: {},
    vertical: 'TOP' as const,
  })
  return framePart(
    {
      widths,
      rows: rows.map(([left, right], row) => [cell(row, 0, left), cell(row, 1, right)]),
      headerRows: 0,
      room: { left: 0, right: 0, top: 0, bottom: 0 },
      border: {},
      summary: '',
      whole: true,
    },
    drawing,
  )
}
