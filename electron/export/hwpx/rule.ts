import type { Drawing } from './drawing'
import { type Part, paragraph } from './paragraph'
import { framePart } from './table-frame'

const none = { left: 0, right: 0, top: 0, bottom: 0 }

/**
 * A short rule in the middle of a column, this long in hundredths of a point: the upper border of a cell in the line. The
 * border of a paragraph would be as wide as the column in some programs.
 */
export function shortRule(length: number, drawing: Drawing): Part {
  const width = Math.round(length)
  const cell = {
    row: 0,
    column: 0,
    colspan: 1,
    rowspan: 1,
    parts: [paragraph({ style: 'gap', char: { size: 1 }, width }, drawing)],
    border: { top: { width: 0.2, colour: '000000' } },
    vertical: 'TOP',
  } as const
  return framePart(
    { widths: [width], rows: [[cell]], headerRows: 0, room: none, border: {}, summary: '', inLine: true },
    drawing,
  )
}
