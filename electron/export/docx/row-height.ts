import { blockLines } from '../../../shared/print/lists'
import { displayWidth } from '../../../shared/print/text'
import type { PrintTextBlock } from '../../../shared/print/tree'
import type { Drawing } from './drawing'
import type { PlacedCell } from './table-grid'
import { cellMargin } from './table-style'
import { twipsOfPoints } from './units'

/** Share of the page that a row may leave empty before it, for the sake of staying whole. */
const tallRow = 0.25
const lineHeight = 1.42

/** About how tall text is in a cell, in twentieths of a point. */
export function textHeight(blocks: readonly PrintTextBlock[], width: number, { profile }: Drawing): number {
  const size = twipsOfPoints(profile.table.size)
  const letters = Math.max(1, ((width - 2 * cellMargin) / size) * 2)
  const lines = blockLines(blocks).reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / letters)), 0)
  return lines * size * lineHeight
}

/** Whether a text is so tall that its row had better break across pages than leave a large gap. */
export const isTall = (height: number, { sheet }: Drawing): boolean => height > sheet.textHeight * tallRow

/** Whether a row of a table is tall. */
export function mayBreak(row: readonly PlacedCell[], widths: readonly number[], drawing: Drawing): boolean {
  return row.some(({ cell, column, colspan }) => {
    const width = widths.slice(column, column + colspan).reduce((sum, part) => sum + part, 0)
    return cell !== null && isTall(textHeight(cell.blocks, width, drawing), drawing)
  })
}
