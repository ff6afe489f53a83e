import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx'
import type { PrintDivision } from '../../../shared/print/tree'
import type { Drawing } from './drawing'
import { runsOf, runsOfText } from './runs'
import { spacing } from './spacing'
import { styleNames } from './style-names'

/** A part or an annex: a heading without a number of Word's, its title on a line of its own, and what it goes with. */
export function division(block: PrintDivision, drawing: Drawing): Paragraph[] {
  const { anchors, profile } = drawing
  const { size, paragraphSpacing } = profile.body
  const annex = block.kind === 'annex'
  const label = runsOfText(block.label, { allCaps: false })
  const title = [new TextRun({ break: 1 }), ...anchors.mark(block.anchor, 'text', runsOf(block.title, drawing))]
  const named = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: false,
    alignment: AlignmentType.CENTER,
    indent: { left: 0, firstLine: 0 },
    spacing: spacing(
      profile.titleSize,
      1.3,
      annex ? 0 : paragraphSpacing,
      block.reference === '' ? paragraphSpacing : 0,
    ),
    children: [...anchors.mark(block.anchor, 'label', label), ...(block.title.length > 0 ? title : [])],
  })
  if (block.reference === '') return [named]
  return [
    named,
    new Paragraph({
      style: styleNames.front,
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: spacing(size, 1.3, 0, paragraphSpacing),
      children: runsOfText(block.reference, { italics: true }),
    }),
  ]
}
