import { AlignmentType, BorderStyle, type FileChild, Paragraph, ShadingType, TextRun } from 'docx'
import type { PrintFront } from '../../../shared/print/tree'
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

/** Title between two rules, date and unit on the right, gist in a box. */
export function koreanFront(front: Extract<PrintFront, { kind: 'kr-title' }>, drawing: Drawing): FileChild[] {
  const { document, profile } = drawing
  const font = fontsOf(profile.headingFont, document.language)
  const rule = { style: BorderStyle.SINGLE, size: 13, color: profile.accent, space: 5 }
  const box = { style: BorderStyle.SINGLE, size: 5, color: lighten(profile.accent, 0.4), space: boxSpace.points }
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
  if (front.gist) {
    const run = { font, size: halfPoints(gistSize) }
    parts.push(
      new Paragraph({
        style: styleNames.front,
        alignment: AlignmentType.BOTH,
        border: { top: box, bottom: box, left: box, right: box },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: lighten(profile.accent, 0.95) },
        indent: { left: boxSpace.twips, right: boxSpace.twips },
        spacing: spacing(gistSize, 1.5, 16, 10),
        children: [
          new TextRun({ ...run, text: `${front.gist.label}   `, bold: true }),
          ...runsOfText(front.gist.text, run),
        ],
      }),
    )
  }
  return parts
}
