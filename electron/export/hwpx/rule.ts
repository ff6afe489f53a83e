import type { Drawing } from './drawing'
import { type Part, paragraph } from './paragraph'

/** A short rule in the middle of a column; lengths in hundredths of a point. It is a border, so it moves with the text. */
export function shortRule(length: number, column: number, drawing: Drawing): Part {
  const side = Math.max(0, Math.round((column - length) / 2))
  return paragraph(
    {
      style: 'gap',
      para: { left: side, right: side, after: 300, border: { bottom: { width: 0.2, colour: '000000' } } },
      width: column,
    },
    drawing,
  )
}
