import { displayWidth } from '../../../shared/print/text'
import type { FormFront } from '../../../shared/print/tree'
import type { CharForm } from './char-shapes'
import type { Drawing } from './drawing'
import { gapAbove } from './gap'
import { tabInline, textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { unitsOfPoints } from './units'

/** Agency in large letters, labelled rows and the title over a heavy rule; or the title alone as the heading. */
export function formFront({ heading, rows, titleLabel }: FormFront, drawing: Drawing): Part[] {
  const { document, profile, styles } = drawing
  if (titleLabel === null) {
    return [paragraph({ style: 'title', content: (form) => [textInline(document.title, form, drawing)] }, drawing)]
  }
  const { size } = profile.body
  const widest = Math.max(...[...rows.map(({ label }) => label), titleLabel].map(displayWidth))
  const room = unitsOfPoints((widest / 2 + 1) * size)
  const para = { align: 'left', line: 1.5, left: 0, first: -room, before: 0, after: 0 } as const
  const labelled = (label: string, value: string, plain: CharForm, form: CharForm) => [
    textInline(label, plain, drawing),
    ...(value === '' ? [] : [tabInline('hanging', form, drawing), textInline(value, form, drawing)]),
  ]
  return [
    paragraph(
      {
        style: 'front',
        para: { align: 'center', line: 1.3, before: unitsOfPoints(4), after: unitsOfPoints(14) },
        char: { fonts: styles.title.char.fonts, bold: true, size: profile.titleSize },
        content: (form) => [textInline(heading, form, drawing)],
      },
      drawing,
    ),
    ...rows.map(({ label, value }) =>
      paragraph({ style: 'front', para, content: (form) => labelled(label, value, form, form) }, drawing),
    ),
    paragraph(
      {
        style: 'title',
        para: {
          ...para,
          border: { bottom: { width: 0.5, colour: profile.accent } },
          borderSpace: unitsOfPoints(5),
        },
        char: { size },
        content: (form) => labelled(titleLabel, document.title, styles.front.char, form),
      },
      drawing,
    ),
    gapAbove(drawing, 10),
  ]
}
