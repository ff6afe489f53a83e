import { Paragraph, Tab, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx'
import { displayWidth } from '../../../shared/print/text'
import type { PrintRecord } from '../../../shared/print/tree'
import { lighten } from './colours'
import { columnWidths } from './column-widths'
import { DescribedTable } from './described-table'
import type { Drawing } from './drawing'
import { signFontsOf } from './fonts'
import { plainText } from './plain-text'
import { isTall, textHeight } from './row-height'
import { runsOf, runsOfText } from './runs'
import { styleNames } from './style-names'
import { fill } from './table'
import { cellMargins, tableBorders } from './table-style'
import { cellPlace, textBlocks } from './text-blocks'
import { twipsOfPoints } from './units'

const labelShare = 0.21
const highest = 5

/** A rating as a bar of signs, which any printer and reader shows: `●●●○○`. */
function ratingSigns(value: number): string {
  const full = Math.min(highest, Math.max(0, Math.round(value)))
  return `${'●'.repeat(full)}${'○'.repeat(highest - full)}`
}

function ratingLines(ratings: NonNullable<PrintRecord['ratings']>, { document, profile }: Drawing): Paragraph[] {
  const widest = ratings.items.reduce((most, { label }) => Math.max(most, displayWidth(label)), 0)
  const position = twipsOfPoints((widest / 2 + 1.5) * profile.table.size)
  return ratings.items.map(
    ({ label, value }) =>
      new Paragraph({
        style: styleNames.tableText,
        tabStops: [{ type: 'left', position }],
        children: [
          new TextRun({ children: [label, new Tab()] }),
          new TextRun({
            font: signFontsOf(profile.body.font, document.language, '●'),
            color: profile.accent,
            text: ratingSigns(value),
          }),
          new TextRun(` ${value}/${highest}`),
        ],
      }),
  )
}

/** A record as a sheet: a band with kind, number and title over labelled rows. */
export function record(block: PrintRecord, drawing: Drawing): DescribedTable {
  const { profile, sheet, anchors } = drawing
  const widths = columnWidths([labelShare, 1 - labelShare], sheet.textWidth)
  const [labelWidth = 0, textWidth = 0] = widths
  const tint = lighten(profile.accent, 0.95)

  const band = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: [
      new TableCell({
        columnSpan: 2,
        width: { size: sheet.textWidth, type: WidthType.DXA },
        ...fill(profile.table.headerFill),
        children: [
          new Paragraph({
            style: styleNames.tableHead,
            children: [
              ...anchors.mark(block.anchor, 'label', [new TextRun({ text: block.label, color: profile.accent })]),
              new TextRun('  '),
              ...anchors.mark(block.anchor, 'text', runsOf(block.title, drawing)),
            ],
          }),
        ],
      }),
    ],
  })

  const row = (label: string, text: readonly Paragraph[], height: number): TableRow =>
    new TableRow({
      cantSplit: !isTall(height, drawing),
      children: [
        new TableCell({
          width: { size: labelWidth, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.TOP,
          ...fill(tint),
          children: [new Paragraph({ style: styleNames.tableLabel, children: runsOfText(label) })],
        }),
        new TableCell({
          width: { size: textWidth, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.TOP,
          children: text.length > 0 ? text : [new Paragraph({ style: styleNames.tableText })],
        }),
      ],
    })

  const place = cellPlace(styleNames.tableText)
  return new DescribedTable(
    {
      rows: [
        band,
        ...block.rows.map(({ label, blocks }) =>
          row(label, textBlocks(blocks, drawing, place), textHeight(blocks, textWidth, drawing)),
        ),
        ...(block.ratings ? [row(block.ratings.label, ratingLines(block.ratings, drawing), 0)] : []),
      ],
      style: styleNames.reportTable,
      layout: TableLayoutType.FIXED,
      width: { size: sheet.textWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: tableBorders(profile),
      margins: cellMargins(),
    },
    [block.label, plainText(block.title)].filter((part) => part !== '').join(': '),
  )
}
