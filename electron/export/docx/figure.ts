import { type ImageRun, Paragraph } from 'docx'
import type { PrintFigure } from '../../../shared/print/tree'
import { alignments } from './alignments'
import { figureCaption } from './caption'
import type { Drawing } from './drawing'
import { plainText } from './plain-text'
import { styleNames } from './style-names'

/** A picture never takes more than this share of the page, so that its caption stays with it. */
const tallest = 0.72

/** Draws a picture at most `across` wide, in twentieths of a point, with its caption as alternative when none was written. */
function picture(block: PrintFigure, across: number, { document, sheet, pictures }: Drawing): ImageRun {
  const image = pictures.read(block.media)
  const ratio = image.height / image.width
  const width = Math.min(across, (tallest * sheet.textHeight) / ratio)
  const caption = plainText(block.caption.text)
  const alternative = [block.alt, caption, block.caption.label, document.title].find((text) => text.trim() !== '') ?? ''
  return pictures.draw(block.media, { width, height: width * ratio }, alternative)
}

/** A picture in the line, at most `across` wide in twentieths of a point, and its caption below. */
export function figureParts(block: PrintFigure, across: number, drawing: Drawing): [Paragraph, Paragraph] {
  return [
    new Paragraph({
      style: styleNames.figure,
      ...(block.align !== 'center' && { alignment: alignments[block.align] }),
      children: [picture(block, across, drawing)],
    }),
    figureCaption(block, drawing),
  ]
}

/** A picture scaled to its share of the text width, and its caption below. */
export const figure = (block: PrintFigure, drawing: Drawing): Paragraph[] =>
  figureParts(block, block.width * drawing.sheet.textWidth, drawing)
