import { Paragraph, type ParagraphChild, SimpleField, TextRun } from 'docx'
import type { PrintAnchor, PrintCaption, PrintFigure } from '../../../shared/print/tree'
import { alignments } from './alignments'
import type { Drawing } from './drawing'
import { runsOf } from './runs'
import { spacing } from './spacing'
import { styleNames } from './style-names'

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

function captionRuns({ label, text }: PrintCaption, anchor: PrintAnchor, drawing: Drawing): ParagraphChild[] {
  return [
    ...drawing.anchors.mark(anchor, 'label', labelRuns(label, drawing)),
    ...(text.length > 0 ? [new TextRun('  ')] : []),
    ...drawing.anchors.mark(anchor, 'text', runsOf(text, drawing)),
  ]
}

/** The caption under a picture, on the side where the picture stands. */
export function figureCaption({ caption, anchor, align }: PrintFigure, drawing: Drawing): Paragraph {
  return new Paragraph({
    style: styleNames.caption,
    ...(align !== 'center' && { alignment: alignments[align] }),
    children: captionRuns(caption, anchor, drawing),
  })
}

/** What stands over a further part of a table: no caption, which Word would count. */
export function continuedCaption(text: string, drawing: Drawing): Paragraph {
  return new Paragraph({
    style: styleNames.caption,
    keepNext: true,
    spacing: spacing(drawing.profile.captionSize, 1.4, 10, 4),
    children: [new TextRun(text)],
  })
}

/** The caption over a table, which stays with it. */
export function tableCaption(caption: PrintCaption, anchor: PrintAnchor, drawing: Drawing): Paragraph {
  return new Paragraph({
    style: styleNames.caption,
    keepNext: true,
    spacing: spacing(drawing.profile.captionSize, 1.4, 10, 4),
    children: captionRuns(caption, anchor, drawing),
  })
}
