import { displayWidth } from '../../../shared/print/text'
import type { PrintFront } from '../../../shared/print/tree'
import { lighten } from '../docx/colours'
import { box, boxWidth } from './box'
import type { CharForm } from './char-shapes'
import type { Drawing } from './drawing'
import { gapAbove } from './gap'
import { textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { framePart } from './table-frame'
import { boxPlace, textBlocks } from './text-blocks'
import { unitsOfPoints } from './units'

type Memo = Extract<PrintFront, { kind: 'en-memo' }>

function memoTable({ rows }: Memo, drawing: Drawing): Part {
  const { profile, sheet, styles } = drawing
  const size = profile.body.size * 0.87
  const widest = rows.reduce((most, { label }) => Math.max(most, displayWidth(label)), 0)
  const labelWidth = Math.min(unitsOfPoints(widest * size * 0.58 + 16), Math.round(sheet.textWidth * 0.35))
  const widths = [labelWidth, sheet.textWidth - labelWidth]
  const { fonts } = styles.title.char
  const heavy = { width: 0.5, colour: profile.accent } as const
  const light = { width: 0.25, colour: profile.accent } as const
  const cells = rows.map(({ label, value }, row) => {
    const place = {
      row,
      colspan: 1,
      rowspan: 1,
      border: { ...(row === 0 && { top: heavy }), ...(row === rows.length - 1 && { bottom: light }) },
      vertical: 'TOP' as const,
    }
    const named = paragraph(
      {
        style: 'front',
        char: { fonts, size, bold: true, colour: '4d4d4d' },
        content: (form) => [textInline(label, form, drawing)],
        width: labelWidth,
      },
      drawing,
    )
    const told = paragraph(
      { style: 'front', content: (form) => [textInline(value, form, drawing)], width: widths[1] ?? 0 },
      drawing,
    )
    return [
      { ...place, column: 0, parts: [named] },
      { ...place, column: 1, parts: [told] },
    ]
  })
  const room = { left: 0, right: unitsOfPoints(3), top: unitsOfPoints(2.5), bottom: unitsOfPoints(2.5) }
  return framePart({ widths, rows: cells, headerRows: 0, room, border: {}, summary: '' }, drawing)
}

/** Type size of the summary's heading, as a share of the text's. */
const headingShare = 0.95

function summaryBox({ summary }: Memo, drawing: Drawing): Part[] {
  if (summary === null) return []
  const { profile, styles } = drawing
  const { size, lineHeight } = profile.body
  const width = boxWidth(drawing)
  const heading = (words: string, share: number, char: Partial<CharForm> = {}) =>
    paragraph(
      {
        style: 'front',
        para: { keepNext: true, line: 1.4, before: share === headingShare ? 0 : unitsOfPoints(4) },
        char: { fonts: styles.title.char.fonts, bold: true, size: size * share, ...char },
        content: (form) => [textInline(words, form, drawing)],
        width,
      },
      drawing,
    )
  const { label, text, findings } = summary
  const told = paragraph(
    {
      style: 'front',
      para: { line: lineHeight, before: unitsOfPoints(3) },
      content: (form) => [textInline(text, form, drawing)],
      width,
    },
    drawing,
  )
  const parts = [
    heading(label, headingShare, { colour: profile.accent }),
    ...(text === '' ? [] : [told]),
    ...(findings ? [heading(findings.label, 0.9), ...textBlocks([findings.list], drawing, boxPlace(width))] : []),
  ]
  const border = { left: { width: 1, colour: profile.accent }, fill: lighten(profile.accent, 0.95) } as const
  return [gapAbove(drawing, 12), box(parts, border, label, drawing)]
}

/** Memorandum block: kind of document, title, rows of labels and values, executive summary. */
export function englishFront(front: Memo, drawing: Drawing): Part[] {
  const { document, profile, styles } = drawing
  const kind = paragraph(
    {
      style: 'front',
      para: { keepNext: true },
      char: { fonts: styles.title.char.fonts, size: 9.5, bold: true, colour: profile.accent, spacing: 6 },
      content: (form) => [textInline(front.heading.toLocaleUpperCase('en'), form, drawing)],
    },
    drawing,
  )
  return [
    ...(front.heading === '' ? [] : [kind]),
    paragraph({ style: 'title', content: (form) => [textInline(document.title, form, drawing)] }, drawing),
    ...(front.rows.length > 0 ? [memoTable(front, drawing)] : []),
    ...summaryBox(front, drawing),
  ]
}
