import { assertNever } from '../../../shared/errors'
import { displayWidth } from '../../../shared/print/text'
import type { PrintClosing } from '../../../shared/print/tree'
import type { CharForm } from './char-shapes'
import { twoColumns } from './columns'
import type { Drawing } from './drawing'
import { gapAbove } from './gap'
import { tabInline, textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { unitsOfMillimetres, unitsOfPoints } from './units'

function koreanEnd(closing: Extract<PrintClosing, { kind: 'kr-end' }>, drawing: Drawing): Part[] {
  const { profile, styles } = drawing
  const { size, lineHeight } = profile.body
  const { label, attachments, endMark } = closing
  const above = (index: number) => ({ line: lineHeight, before: unitsOfPoints(index === 0 ? 18 : 0) })
  if (attachments.length === 0) {
    const content = (form: CharForm) => [textInline(endMark, form, drawing)]
    return endMark === ''
      ? []
      : [paragraph({ style: 'closing', para: { ...above(0), left: unitsOfPoints(size) }, content }, drawing)]
  }
  const room = unitsOfPoints((displayWidth(label) / 2 + 1) * size)
  const last = attachments.length - 1
  return attachments.map((name, index) => {
    const text = index === last && endMark !== '' ? `${name}  ${endMark}` : name
    return paragraph(
      {
        style: 'closing',
        para: {
          ...above(index),
          keepLines: true,
          keepNext: index < last,
          ...(index === 0 ? { left: 0, first: -room } : { left: room }),
        },
        content: (form) => [
          ...(index === 0
            ? [
                textInline(label, { ...form, fonts: styles.title.char.fonts, bold: true }, drawing),
                tabInline('hanging', form, drawing),
              ]
            : []),
          textInline(text, form, drawing),
        ],
      },
      drawing,
    )
  })
}

function vietnameseSignature(closing: Extract<PrintClosing, { kind: 'vn-signature' }>, drawing: Drawing): Part[] {
  const { textWidth } = drawing.sheet
  const half = Math.round(textWidth / 2)
  const recipient = (text: string, size: number, char: Partial<CharForm> = {}) =>
    paragraph(
      {
        style: 'closing',
        para: { line: 1.25 },
        char: { ...char, size },
        content: (form) => [textInline(text, form, drawing)],
        width: half,
      },
      drawing,
    )
  const signer = (text: string, before = 0) =>
    paragraph(
      {
        style: 'closing',
        para: { align: 'center', before },
        char: { bold: true },
        content: (form) => [textInline(text, form, drawing)],
        width: half,
      },
      drawing,
    )
  const recipients =
    closing.recipients.length === 0
      ? [recipient('', 11)]
      : [
          recipient(closing.recipientsLabel, 12, { bold: true, italic: true }),
          ...closing.recipients.map((text) => recipient(text, 11)),
        ]
  const above = [closing.authority, closing.position].filter((text) => text !== '').map((text) => signer(text))
  // Room for the signature and the seal.
  const signed = [...above, signer(closing.name, unitsOfMillimetres(26))]
  return [gapAbove(drawing, 10), twoColumns([half, textWidth - half], [[recipients, signed]], drawing)]
}

/** What stands below the body, in the profile's form. */
export function closing(drawing: Drawing): Part[] {
  const { closing: data } = drawing.document
  if (data === null) return []
  switch (data.kind) {
    case 'kr-end':
      return koreanEnd(data, drawing)
    case 'vn-signature':
      return vietnameseSignature(data, drawing)
    default:
      return assertNever(data)
  }
}
