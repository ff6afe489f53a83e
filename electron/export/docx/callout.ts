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
import { shades, textColours } from '../../../shared/document/colours'
import type { PrintCallout } from '../../../shared/print/tree'
import type { Profile } from '../../../shared/profiles/profile'
import { DescribedTable } from './described-table'
import type { Drawing } from './drawing'
import { isTall, textHeight } from './row-height'
import { styleNames } from './style-names'
import { fill } from './table'
import { boxPlace, textBlocks } from './text-blocks'

const colours = {
  note: { edge: textColours.blue, fill: shades.blue },
  tip: { edge: textColours.green, fill: shades.green },
  warning: { edge: textColours.red, fill: shades.red },
} as const

/** Colours of a box. Documents that must be black have a black line and no shade. */
const coloursOf = (kind: PrintCallout['kind'], { blackText }: Profile) =>
  blackText ? { edge: '000000', fill: null } : colours[kind]

/** From the edges of the box to its text, in twentieths of a point. */
const room = { top: 90, bottom: 110, left: 170, right: 170 } as const

/** A box with its kind over its text: a table of one cell, so that lists and long texts stay inside the same lines. */
export function callout(block: PrintCallout, drawing: Drawing): DescribedTable {
  const { profile, sheet } = drawing
  const { edge, fill: shade } = coloursOf(block.kind, profile)
  const line = { style: BorderStyle.SINGLE, size: 4, color: edge, space: 0 }
  const label = new Paragraph({
    style: styleNames.calloutLabel,
    children: [new TextRun({ text: block.label, color: edge })],
  })
  const width = { size: sheet.textWidth, type: WidthType.DXA }
  const height = textHeight(block.blocks, sheet.textWidth, drawing)
  const cell = new TableCell({
    width,
    verticalAlign: VerticalAlignTable.TOP,
    ...fill(shade),
    children: [label, ...textBlocks(block.blocks, drawing, boxPlace)],
  })
  return new DescribedTable(
    {
      layout: TableLayoutType.FIXED,
      width,
      columnWidths: [sheet.textWidth],
      borders: { top: line, bottom: line, right: line, left: { ...line, size: 24 } },
      margins: { marginUnitType: WidthType.DXA, ...room },
      rows: [new TableRow({ cantSplit: !isTall(height, drawing), children: [cell] })],
    },
    block.label,
  )
}
