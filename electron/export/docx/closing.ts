import { AlignmentType, type FileChild, type IRunOptions, Paragraph, Tab, TextRun } from 'docx'
import { assertNever } from '../../../shared/errors'
import { displayWidth } from '../../../shared/print/text'
import type { PrintClosing } from '../../../shared/print/tree'
import { twoColumns } from './columns'
import type { Drawing } from './drawing'
import { fontsOf } from './fonts'
import { runsOfText } from './runs'
import { spacing } from './spacing'
import { styleNames } from './style-names'
import { halfPoints, twipsOfMillimetres, twipsOfPoints } from './units'

function koreanEnd(closing: Extract<PrintClosing, { kind: 'kr-end' }>, { document, profile }: Drawing): Paragraph[] {
  const { size, lineHeight } = profile.body
  const { label, attachments, endMark } = closing
  const above = (index: number) => spacing(size, lineHeight, index === 0 ? 18 : 0)
  if (attachments.length === 0) {
    const indent = { left: twipsOfPoints(size) }
    return [new Paragraph({ style: styleNames.closing, spacing: above(0), indent, children: runsOfText(endMark) })]
  }
  const left = twipsOfPoints((displayWidth(label) / 2 + 1) * size)
  const last = attachments.length - 1
  return attachments.map((name, index) => {
    const text = index === last && endMark !== '' ? `${name}  ${endMark}` : name
    const font = fontsOf(profile.headingFont, document.language)
    const head = index === 0 ? [new TextRun({ font, bold: true, children: [label, new Tab()] })] : []
    return new Paragraph({
      style: styleNames.closing,
      keepLines: true,
      keepNext: index < last,
      spacing: above(index),
      indent: index === 0 ? { left, hanging: left } : { left },
      children: [...head, ...runsOfText(text)],
    })
  })
}

function vietnameseSignature(
  closing: Extract<PrintClosing, { kind: 'vn-signature' }>,
  { sheet }: Drawing,
): FileChild[] {
  const half = Math.round(sheet.textWidth / 2)
  const recipient = (text: string, size: number, run: IRunOptions = {}) =>
    new Paragraph({
      style: styleNames.closing,
      spacing: spacing(size, 1.25, 0),
      children: runsOfText(text, { ...run, size: halfPoints(size) }),
    })
  const signer = (text: string, before = 0) =>
    new Paragraph({
      style: styleNames.closing,
      alignment: AlignmentType.CENTER,
      ...(before > 0 && { spacing: { before } }),
      children: runsOfText(text, { bold: true }),
    })
  const recipients =
    closing.recipients.length === 0
      ? []
      : [
          recipient(closing.recipientsLabel, 12, { bold: true, italics: true }),
          ...closing.recipients.map((text) => recipient(text, 11)),
        ]
  const above = [closing.authority, closing.position].filter((text) => text !== '').map((text) => signer(text))
  return [
    new Paragraph({ style: styleNames.tableGap, keepNext: true, spacing: { before: 200 } }),
    twoColumns(
      [half, sheet.textWidth - half],
      [
        [
          recipients.length > 0 ? recipients : [recipient('', 11)],
          // Room for the signature and the seal.
          [...above, signer(closing.name, twipsOfMillimetres(26))],
        ],
      ],
    ),
    new Paragraph({ style: styleNames.tableGap }),
  ]
}

/** What stands below the body, in the profile's form. */
export function closing(drawing: Drawing): FileChild[] {
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
