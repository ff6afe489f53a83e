import { Paragraph, type ParagraphChild, SimpleField, TextRun } from 'docx'
import type { PrintFigure } from '../../../shared/print/tree'
import type { Drawing } from './drawing'
import type { PictureSize } from './pictures'
import { plainText, runsOf } from './runs'
import { styleNames } from './style-names'

/** A picture never takes more than this share of the page, so that its caption stays with it. */
const tallest = 0.72

function pictureSize({ media, width }: PrintFigure, { sheet, pictures }: Drawing): PictureSize {
  const image = pictures.read(media)
  const ratio = image.height / image.width
  const across = Math.min(width * sheet.textWidth, (tallest * sheet.textHeight) / ratio)
  return { width: across, height: across * ratio }
}

/**
 * A label such as `그림 1` with its number as a field, so that Word counts on when a picture is added. A number that Word
 * would count otherwise is text.
 */
function labelRuns(label: string, { captions }: Drawing): ParagraphChild[] {
  const [, before = '', number = '', after = ''] = /^(.*?)(\d+)(.*)$/.exec(label) ?? []
  const name = before.trim().replace(/\s+/g, '_')
  if (!/^\p{L}[\p{L}\p{N}_]*$/u.test(name) || !captions.agrees(name, number)) return [new TextRun(label)]
  return [
    new TextRun(before),
    new SimpleField(`SEQ ${name} \\* ARABIC`, number),
    ...(after === '' ? [] : [new TextRun(after)]),
  ]
}

/** A picture in the line, scaled to its share of the text width, and its caption below. */
export function figure(block: PrintFigure, drawing: Drawing): Paragraph[] {
  const caption = plainText(block.caption.text)
  const alternative =
    [block.alt, caption, block.caption.label, drawing.document.title].find((text) => text.trim() !== '') ?? ''
  const gap = block.caption.text.length > 0 ? [new TextRun('  ')] : []
  return [
    new Paragraph({
      style: styleNames.figure,
      children: [drawing.pictures.draw(block.media, pictureSize(block, drawing), alternative)],
    }),
    new Paragraph({
      style: styleNames.caption,
      children: [...labelRuns(block.caption.label, drawing), ...gap, ...runsOf(block.caption.text)],
    }),
  ]
}
