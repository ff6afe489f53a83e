import type { PrintFigure } from '../../../shared/print/tree'
import { plainText } from '../docx/plain-text'
import { captionPart } from './caption'
import type { Drawing } from './drawing'
import { type Part, paragraph } from './paragraph'
import { pictureInline } from './picture'

/** A picture never takes more than this share of the page, so that its caption stays with it. */
const tallest = 0.72

/** A picture at most `across` wide, in a column of this width, and its caption below. */
export function figureParts(block: PrintFigure, across: number, width: number, drawing: Drawing): [Part, Part] {
  const { document, sheet, pictures } = drawing
  const stored = pictures.store(block.media)
  const ratio = stored.image.height / stored.image.width
  const shown = Math.round(Math.min(across, (tallest * sheet.textHeight) / ratio))
  const size = { width: shown, height: Math.max(1, Math.round(shown * ratio)) }
  const words = [block.alt, plainText(block.caption.text), block.caption.label, document.title]
  const alt = words.find((text) => text.trim() !== '') ?? ''
  const picture = paragraph(
    {
      style: 'figure',
      para: { align: block.align },
      content: (form) => [pictureInline(stored, size, alt, form, drawing)],
      width,
    },
    drawing,
  )
  return [picture, captionPart(block.caption, block.anchor, drawing, { width, para: { align: block.align } })]
}

/** A picture scaled to its share of the text width, and its caption below. */
export const figure = (block: PrintFigure, drawing: Drawing): Part[] => {
  const { textWidth } = drawing.sheet
  return figureParts(block, block.width * textWidth, textWidth, drawing)
}
