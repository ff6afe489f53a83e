import type { BorderFill } from './border-fills'
import type { Drawing } from './drawing'
import type { Part } from './paragraph'
import { framePart, type Room } from './table-frame'
import { unitsOfPoints } from './units'

/** From the edges of a box to its text. */
const boxRoom: Room = {
  left: unitsOfPoints(8.5),
  right: unitsOfPoints(8.5),
  top: unitsOfPoints(5),
  bottom: unitsOfPoints(6),
}

/** Width of the text in a box. */
export const boxWidth = ({ sheet }: Drawing): number => sheet.textWidth - boxRoom.left - boxRoom.right

/** A box as wide as the text: a table of one cell, so that lists and long texts stay inside the same lines. */
export function box(parts: readonly Part[], border: BorderFill, summary: string, drawing: Drawing): Part {
  const cell = { row: 0, column: 0, colspan: 1, rowspan: 1, parts, border, vertical: 'TOP' as const }
  return framePart(
    { widths: [drawing.sheet.textWidth], rows: [[cell]], headerRows: 0, room: boxRoom, border, summary },
    drawing,
  )
}
