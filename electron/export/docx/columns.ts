import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { noBorders } from './table-style'

/** Two columns without rules, as one table; `widths` in twentieths of a point. Rows do not break across pages. */
export function twoColumns(
  widths: readonly [number, number],
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
): Table {
  const [left, right] = widths
  const cell = (size: number, children: readonly Paragraph[]) =>
    new TableCell({ width: { size, type: WidthType.DXA }, children })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: noBorders,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      ([first, second]) => new TableRow({ cantSplit: true, children: [cell(left, first), cell(right, second)] }),
    ),
  })
}
