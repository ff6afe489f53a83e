import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { PrintFigureRow } from '../../../shared/print/tree'
import { columnWidths } from './column-widths'
import type { Drawing } from './drawing'
import { figureParts } from './figure'
import { noBorders } from './table-style'

/** Half the gap between two pictures, in twentieths of a point. */
const halfGap = 70

/** Pictures side by side, each over its caption: a table of one row without rules, which no page break parts. */
export function figureRow({ figures }: PrintFigureRow, drawing: Drawing): Table {
  // The table is wider than the text by a gap, so that the outer pictures end where the text does.
  const whole = drawing.sheet.textWidth + 2 * halfGap
  const widths = columnWidths(
    figures.map(({ width }) => width),
    whole,
  )
  const cells = figures.map((each, index) => {
    const size = widths[index] ?? 0
    return new TableCell({
      width: { size, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      // In its column a picture stands in the middle, over its caption.
      children: figureParts({ ...each, align: 'center' }, Math.max(size - 2 * halfGap, halfGap), drawing),
    })
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    indent: { size: -halfGap, type: WidthType.DXA },
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    borders: noBorders,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: halfGap, right: halfGap },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  })
}
