import { AlignmentType, BorderStyle, type FileChild, Paragraph, ShadingType, TextRun } from 'docx'
import type { PrintFront, PrintLabelled } from '../../../shared/print/tree'
import { lighten } from './colours'
import type { Drawing } from './drawing'
import { fontsOf } from './fonts'
import { runsOfText } from './runs'
import { spacing } from './spacing'
import { styleNames } from './style-names'
import { halfPoints } from './units'

const gistSize = 12.5
/** From the box of the gist to its text, in points and in twentieths. */
const boxSpace = { points: 8, twips: 160 }

/** Labels and what they say, in one box: Word joins the borders of paragraphs that have the same. */
export function gistBox(entries: readonly PrintLabelled[], { document, profile }: Drawing): FileChild[] {
  const run = { font: fontsOf(profile.headingFont, document.language), size: halfPoints(gistSize) }
  const box = { style: BorderStyle.SINGLE, size: 5, color: lighten(profile.accent, 0.4), space: boxSpace.points }
  return entries.map(
    ({ label, text }, index) =>
      new Paragraph({
        style: styleNames.front,
        alignment: AlignmentType.BOTH,
        border: { top: box, bottom: box, left: box, right: box },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: lighten(profile.accent, 0.95) },
        indent: { left: boxSpace.twips, right: boxSpace.twips },
        spacing: spacing(gistSize, 1.5, index === 0 ? 16 : 3, index === entries.length - 1 ? 10 : 0),
        children: [new TextRun({ ...run, text: `${label}   `, bold: true }), ...runsOfText(text, run)],
      }),
  )
}

/** Title between two rules, date and unit on the right, gist in a box. */
export function koreanFront(front: Extract<PrintFront, { kind: 'kr-title' }>, drawing: Drawing): FileChild[] {
  const { document, profile } = drawing
  const font = fontsOf(profile.headingFont, document.language)
  const rule = { style: BorderStyle.SINGLE, size: 13, color: profile.accent, space: 5 }
  const parts: FileChild[] = [
    new Paragraph({
      style: styleNames.title,
      border: { top: rule, bottom: rule },
      children: runsOfText(document.title),
    }),
  ]
  if (front.line !== '') {
    const text = { text: front.line, font, size: halfPoints(12) }
    parts.push(
      new Paragraph({
        style: styleNames.front,
        alignment: AlignmentType.RIGHT,
        spacing: spacing(12, 1.4, 10),
        children: [new TextRun(text)],
      }),
    )
  }
  if (front.gist) parts.push(...gistBox([front.gist], drawing))
  return parts
}
