import type { PrintFront, PrintLabelled } from '../../../shared/print/tree'
import { lighten } from '../docx/colours'
import { framed } from './border-fills'
import { box, boxWidth } from './box'
import type { Drawing } from './drawing'
import { gapAbove } from './gap'
import { textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { unitsOfPoints } from './units'

const gistSize = 12.5

/** Labels and what they say, in a box. */
export function gistBox(entries: readonly PrintLabelled[], drawing: Drawing): Part[] {
  const { profile, styles } = drawing
  const [first] = entries
  if (!first) return []
  const lines = entries.map(({ label, text }, index) =>
    paragraph(
      {
        style: 'front',
        para: { align: 'justify', line: 1.5, ...(index > 0 && { before: unitsOfPoints(3) }) },
        char: { fonts: styles.title.char.fonts, size: gistSize },
        content: (form) => [
          textInline(`${label}   `, { ...form, bold: true }, drawing),
          textInline(text, form, drawing),
        ],
        width: boxWidth(drawing),
      },
      drawing,
    ),
  )
  const border = framed({ width: 0.2, colour: lighten(profile.accent, 0.4) }, lighten(profile.accent, 0.95))
  return [gapAbove(drawing, 12), box(lines, border, first.label, drawing)]
}

/** Title between two rules, date and unit on the right, gist in a box. */
export function koreanFront(front: Extract<PrintFront, { kind: 'kr-title' }>, drawing: Drawing): Part[] {
  const { document, profile, styles } = drawing
  const { accent } = profile
  const { fonts } = styles.title.char
  const rule = { width: 0.6, colour: accent } as const
  const parts: Part[] = [
    paragraph(
      {
        style: 'title',
        para: { border: { top: rule, bottom: rule }, borderSpace: unitsOfPoints(6), line: 1.15 },
        content: (form) => [textInline(document.title, form, drawing)],
      },
      drawing,
    ),
  ]
  if (front.line !== '') {
    parts.push(
      paragraph(
        {
          style: 'front',
          para: { align: 'right', line: 1.4, before: unitsOfPoints(6) },
          char: { fonts, size: 12 },
          content: (form) => [textInline(front.line, form, drawing)],
        },
        drawing,
      ),
    )
  }
  if (front.gist) parts.push(...gistBox([front.gist], drawing))
  return parts
}
