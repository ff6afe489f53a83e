import {
  BorderStyle,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { PrintCallout } from '../../../shared/print/tree'
import { lighten } from './colours'
import { DescribedTable } from './described-table'
import type { Drawing } from './drawing'
import { isTall, textHeight } from './row-height'
import { styleNames } from './style-names'
import { fill } from './table'
import { boxPlace, textBlocks } from './text-blocks'

/** From the edges of the box to its text, in twentieths of a point. */
const room = { top: 90, bottom: 110, left: 170, right: 170 } as const

/**
 * A box with its kind over its text: a table of one cell, so that lists and long texts stay inside the same lines. Only a
 * warning has a heavier line: kinds differ by their words, not by colours, and print in black.
 */
export function callout(block: PrintCallout, drawing: Drawing): DescribedTable {
  const { profile, sheet } = drawing
  const { accent } = profile
  const rule = { style: BorderStyle.SINGLE, space: 0 }
  const line =
    block.kind === 'warning' ? { ...rule, size: 10, color: accent } : { ...rule, size: 5, color: lighten(accent, 0.4) }
  const label = new Paragraph({
    style: styleNames.calloutLabel,
    children: [new TextRun({ text: block.label, color: accent })],
  })
  const width = { size: sheet.textWidth, type: WidthType.DXA }
  const height = textHeight(block.blocks, sheet.textWidth, drawing)
  const cell = new TableCell({
    width,
    verticalAlign: VerticalAlignTable.TOP,
    ...fill(lighten(accent, 0.95)),
    children: [label, ...textBlocks(block.blocks, drawing, boxPlace)],
  })
  return new DescribedTable(
    {
      layout: TableLayoutType.FIXED,
      width,
      columnWidths: [sheet.textWidth],
      borders: { top: line, bottom: line, left: line, right: line },
      margins: { marginUnitType: WidthType.DXA, ...room },
      rows: [new TableRow({ cantSplit: !isTall(height, drawing), children: [cell] })],
    },
    block.label,
  )
}
