import {
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { PrintCell, PrintTable } from '../../../shared/print/tree'
import { columnWidths } from './column-widths'
import { DescribedTable } from './described-table'
import type { Drawing } from './drawing'
import { mayBreak } from './row-height'
import { styleNames } from './style-names'
import { type PlacedCell, placeCells } from './table-grid'
import { cellMargins, tableBorders } from './table-style'
import { cellPlace, textBlocks } from './text-blocks'

/** The background of a cell, or nothing. */
export const fill = (colour: string | null) =>
  colour === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colour } }

function cellText(cell: PrintCell, heads: boolean, drawing: Drawing, scale: number): Paragraph[] {
  const style = heads ? styleNames.tableHead : styleNames.tableText
  const text = textBlocks(cell.blocks, drawing, cellPlace(style, cell.align, scale))
  return text.length > 0 ? text : [new Paragraph({ style })]
}

interface TableForm {
  readonly widths: readonly number[]
  readonly scale: number
}

function tableCell(placed: PlacedCell, { widths, scale }: TableForm, inHeader: boolean, drawing: Drawing): TableCell {
  const { cell, column, colspan, merge } = placed
  const heads = inHeader || (cell?.header ?? false)
  const width = widths.slice(column, column + colspan).reduce((sum, part) => sum + part, 0)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(colspan > 1 && { columnSpan: colspan }),
    ...(merge !== 'none' && {
      verticalMerge: merge === 'first' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
    ...fill(cell?.fill ?? (heads ? drawing.profile.table.headerFill : null)),
    children: cell ? cellText(cell, heads, drawing, scale) : [new Paragraph({ style: styleNames.tableText })],
  })
}

/** A table as wide as the text of its page. Its header rows repeat on every page; only tall rows break across pages. */
export function table(block: PrintTable, drawing: Drawing): DescribedTable {
  const { profile, sheet } = drawing
  const width = block.turned ? sheet.turnedWidth : sheet.textWidth
  const widths = columnWidths(block.columns, width)
  const { scale = 1 } = block
  const form = { widths, scale }
  const rows = placeCells(block.rows, widths.length).map((row, index) => {
    const inHeader = index < block.headerRows
    return new TableRow({
      cantSplit: !mayBreak(row, widths, drawing),
      ...(inHeader && { tableHeader: true, keepNext: true }),
      children: row.map((cell) => tableCell(cell, form, inHeader, drawing)),
    })
  })
  return new DescribedTable(
    {
      rows,
      style: styleNames.reportTable,
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      borders: tableBorders(profile),
      margins: cellMargins(scale),
    },
    block.summary,
  )
}
