import type { PrintFigureRow } from '../../../shared/print/tree'
import { columnWidths } from '../docx/column-widths'
import type { Drawing } from './drawing'
import { figureParts } from './figure'
import type { Part } from './paragraph'
import { framePart } from './table-frame'
import { unitsOfPoints } from './units'

/** Half the gap between two pictures. */
const halfGap = unitsOfPoints(3.5)

/** Pictures side by side, each over its caption: a table of one row without rules, which no page break parts. */
export function figureRow({ figures }: PrintFigureRow, drawing: Drawing): Part {
  const widths = columnWidths(
    figures.map(({ width }) => width),
    drawing.sheet.textWidth + 2 * halfGap,
  )
  const row = figures.map((each, column) => {
    const inside = Math.max((widths[column] ?? 0) - 2 * halfGap, halfGap)
    return {
      row: 0,
      column,
      colspan: 1,
      rowspan: 1,
      // In its column a picture stands in the middle, over its caption.
      parts: figureParts({ ...each, align: 'center' }, inside, inside, drawing),
      border: {},
      vertical: 'TOP' as const,
    }
  })
  const room = { left: halfGap, right: halfGap, top: 0, bottom: 0 }
  return framePart({ widths, rows: [row], headerRows: 0, room, border: {}, summary: '', outset: halfGap }, drawing)
}
