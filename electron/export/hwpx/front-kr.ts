import type { PrintFront } from '../../../shared/print/tree'
import { lighten } from '../docx/colours'
import { framed } from './border-fills'
import { box, boxWidth } from './box'
import type { Drawing } from './drawing'
import { gapAbove } from './gap'
import { textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { unitsOfPoints } from './units'

const gistSize = 12.5

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
  const { gist } = front
  if (gist) {
    const text = paragraph(
      {
        style: 'front',
        para: { align: 'justify', line: 1.5 },
        char: { fonts, size: gistSize },
        content: (form) => [
          textInline(`${gist.label}   `, { ...form, bold: true }, drawing),
          textInline(gist.text, form, drawing),
        ],
        width: boxWidth(drawing),
      },
      drawing,
    )
    const border = framed({ width: 0.2, colour: lighten(accent, 0.4) }, lighten(accent, 0.95))
    parts.push(gapAbove(drawing, 12), box([text], border, gist.label, drawing))
  }
  return parts
}
