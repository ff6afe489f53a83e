import { BorderStyle, Paragraph } from 'docx'
import { styleNames } from './style-names'

/** A short rule in the middle of a column; lengths in twentieths of a point. It is a border, so it moves with the text. */
export function shortRule(length: number, column: number): Paragraph {
  const side = Math.max(0, Math.round((column - length) / 2))
  return new Paragraph({
    style: styleNames.rule,
    indent: { left: side, right: side },
    border: { bottom: { style: BorderStyle.SINGLE, size: 5, color: '000000', space: 0 } },
  })
}

/** A rule across the text; its style draws it. */
export const divider = (): Paragraph => new Paragraph({ style: styleNames.divider })
