import {
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { displayWidth } from '../../../shared/print/text'
import type { PrintFront } from '../../../shared/print/tree'
import { lighten } from './colours'
import { DescribedTable } from './described-table'
import type { Drawing } from './drawing'
import { fontsOf } from './fonts'
import { runsOfText } from './runs'
import { spacing } from './spacing'
import { styleNames } from './style-names'
import { fill } from './table'
import { gapAbove, gapBelow } from './table-gap'
import { noBorders } from './table-style'
import { boxPlace, textBlocks } from './text-blocks'
import { halfPoints, twipsOfPoints } from './units'

type Memo = Extract<PrintFront, { kind: 'en-memo' }>

function memoTable({ rows }: Memo, drawing: Drawing): Table {
  const { document, profile, sheet } = drawing
  const size = profile.body.size * 0.87
  const widest = rows.reduce((most, { label }) => Math.max(most, displayWidth(label)), 0)
  const labelWidth = Math.min(twipsOfPoints(widest * size * 0.58 + 16), Math.round(sheet.textWidth * 0.35))
  const widths = [labelWidth, sheet.textWidth - labelWidth]
  const label = {
    font: fontsOf(profile.headingFont, document.language),
    size: halfPoints(size),
    bold: true,
    color: '4d4d4d',
  }
  const cell = (index: number, paragraph: Paragraph) =>
    new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children: [paragraph] })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sheet.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      ...noBorders,
      top: { style: BorderStyle.SINGLE, size: 10, color: profile.accent },
      bottom: { style: BorderStyle.SINGLE, size: 5, color: profile.accent },
    },
    margins: { marginUnitType: WidthType.DXA, top: 50, bottom: 50, left: 0, right: 60 },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(0, new Paragraph({ style: styleNames.front, children: [new TextRun({ ...label, text: row.label })] })),
            cell(1, new Paragraph({ style: styleNames.front, children: runsOfText(row.value) })),
          ],
        }),
    ),
  })
}

/** The executive summary in a box with a heavy line at its side: a table of one cell, so that its list stays inside. */
function summaryBox({ summary }: Memo, drawing: Drawing): FileChild[] {
  if (summary === null) return []
  const { document, profile, sheet } = drawing
  const { size } = profile.body
  const font = { font: fontsOf(profile.headingFont, document.language), bold: true }
  const label = new Paragraph({
    style: styleNames.front,
    keepNext: true,
    spacing: spacing(size, 1.4, 0, 2),
    children: [new TextRun({ ...font, text: summary.label, size: halfPoints(size * 0.95), color: profile.accent })],
  })
  const told = new Paragraph({
    style: styleNames.front,
    spacing: spacing(size, profile.body.lineHeight, 0),
    children: runsOfText(summary.text),
  })
  const { findings } = summary
  const named = (text: string) =>
    new Paragraph({
      style: styleNames.front,
      keepNext: true,
      spacing: spacing(size, 1.4, 4, 0),
      children: [new TextRun({ ...font, text, size: halfPoints(size * 0.9) })],
    })
  const width = { size: sheet.textWidth, type: WidthType.DXA }
  const side = { style: BorderStyle.SINGLE, size: 20, color: profile.accent, space: 0 }
  const cell = new TableCell({
    width,
    ...fill(lighten(profile.accent, 0.95)),
    children: [
      label,
      ...(summary.text === '' ? [] : [told]),
      ...(findings ? [named(findings.label), ...textBlocks([findings.list], drawing, boxPlace)] : []),
    ],
  })
  const box = new DescribedTable(
    {
      layout: TableLayoutType.FIXED,
      width,
      columnWidths: [sheet.textWidth],
      borders: { ...noBorders, left: side },
      margins: { marginUnitType: WidthType.DXA, top: 110, bottom: 130, left: 200, right: 200 },
      rows: [new TableRow({ children: [cell] })],
    },
    summary.label,
  )
  return [gapAbove(), box, gapBelow()]
}

/** Memorandum block: kind of document, title, rows of labels and values, executive summary. */
export function englishFront(front: Memo, drawing: Drawing): FileChild[] {
  const { document, profile } = drawing
  const small = { font: fontsOf(profile.headingFont, document.language), size: halfPoints(9.5), bold: true }
  const kind = new TextRun({
    ...small,
    text: front.heading,
    allCaps: true,
    color: profile.accent,
    characterSpacing: 12,
  })
  return [
    ...(front.heading === '' ? [] : [new Paragraph({ style: styleNames.front, keepNext: true, children: [kind] })]),
    new Paragraph({
      style: styleNames.title,
      spacing: spacing(profile.titleSize, 1.3, 4, 8),
      children: runsOfText(document.title),
    }),
    ...(front.rows.length > 0 ? [memoTable(front, drawing)] : []),
    ...summaryBox(front, drawing),
    ...(front.rows.length > 0 && front.summary === null ? [new Paragraph({ style: styleNames.tableGap })] : []),
  ]
}
