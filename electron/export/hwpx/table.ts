import type { PrintTable } from '../../../shared/print/tree'
import type { Profile } from '../../../shared/profiles/profile'
import { columnWidths } from '../docx/column-widths'
import { placeCells } from '../docx/table-grid'
import { framed, type Rule } from './border-fills'
import { captionPart } from './caption'
import type { Drawing } from './drawing'
import { gapAbove } from './gap'
import { type Part, paragraph } from './paragraph'
import { type FrameCell, framePart, type Room } from './table-frame'
import { cellPlace, textBlocks } from './text-blocks'
import { unitsOfPoints } from './units'

const side = unitsOfPoints(4.5)
/** From the rules of a cell to its text. */
export const cellRoom: Room = { left: side, right: side, top: side, bottom: side }

function scaledRoom(scale: number): Room {
  const part = Math.round(side * scale)
  return scale < 1 ? { left: part, right: part, top: part, bottom: part } : cellRoom
}

/** The rules of a profile's tables. */
export const tableRule = ({ table }: Profile): Rule => ({ width: 0.12, colour: table.rule })

/** How far down a cell reaches: a row more for each that it covers below. */
function rowspanOf(rows: ReturnType<typeof placeCells>, row: number, column: number): number {
  let span = 1
  while (rows[row + span]?.some((cell) => cell.column === column && cell.merge === 'more')) span += 1
  return span
}

function cells(block: PrintTable, widths: readonly number[], drawing: Drawing): FrameCell[][] {
  const { profile } = drawing
  const { scale = 1 } = block
  const rows = placeCells(block.rows, widths.length)
  return rows.map((cellsOfRow, row) =>
    cellsOfRow
      .filter(({ merge }) => merge !== 'more')
      .map(({ cell, column, colspan, merge }): FrameCell => {
        const heads = row < block.headerRows || (cell?.header ?? false)
        const style = heads ? 'tableHead' : 'tableText'
        const width = widths.slice(column, column + colspan).reduce((all, one) => all + one, 0) - 2 * side * scale
        const text = cell ? textBlocks(cell.blocks, drawing, cellPlace(style, width, cell.align, scale)) : []
        return {
          row,
          column,
          colspan,
          rowspan: merge === 'first' ? rowspanOf(rows, row, column) : 1,
          parts: text.length > 0 ? text : [paragraph({ style, width }, drawing)],
          border: framed(tableRule(profile), cell?.fill ?? (heads ? profile.table.headerFill : null)),
          vertical: 'CENTER',
        }
      }),
  )
}

/** A table as wide as the text, with its caption above. Its header rows repeat on every page. */
export function table(block: PrintTable, drawing: Drawing): Part[] {
  if (block.rows.length === 0) return []
  const { sheet } = drawing
  const widths = columnWidths(block.columns, block.turned ? sheet.turnedWidth : sheet.textWidth)
  const continued = block.continued === undefined ? null : { label: block.continued, text: [] }
  const caption = block.caption ?? continued
  const above = caption
    ? captionPart(caption, block.anchor, drawing, {
        para: { keepNext: true, before: unitsOfPoints(10), after: unitsOfPoints(4) },
      })
    : gapAbove(drawing)
  const frame = framePart(
    {
      widths,
      rows: cells(block, widths, drawing),
      headerRows: Math.min(block.headerRows, block.rows.length - 1),
      room: scaledRoom(block.scale ?? 1),
      border: framed(tableRule(drawing.profile)),
      summary: block.summary,
    },
    drawing,
  )
  return [above, frame]
}
