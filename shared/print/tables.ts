import { type Shade, shades } from '../document/colours'
import type { BlockOf } from '../document/model'
import type { TableRow } from '../document/model-tables'
import { columnAlign, columnShares, shares } from './columns'
import type { BodyContext, PrintContext } from './context'
import { type Grid, type GridCell, regularGrid } from './grid'
import { labels } from './labels'
import { blockLines, printTextBlocks } from './lists'
import { countHeaderRows } from './table-heads'
import type { PrintCell, PrintTable } from './tree'

/** A table that has not got its caption yet. */
type Table = Omit<PrintTable, 'caption' | 'anchor'>

interface BodyCell {
  readonly align: PrintCell['align'] | null
  readonly background: Shade | null
  readonly header: boolean
  readonly colspan: number
  readonly rowspan: number
  readonly colwidth: readonly number[] | null
  readonly blocks: PrintCell['blocks']
}

const longestSummary = 300

/** What a table is, in a sentence's length: the heading that it stands under and the heads of its columns. */
export function tableSummary(heading: string, heads: readonly string[], { language }: PrintContext): string {
  const columns = heads.filter((head) => head !== '').join(', ')
  const summary = [heading || labels.table[language], columns].filter((part) => part !== '').join(': ')
  /* Whole characters, so that no surrogate pair is cut in two. */
  const characters = [...summary]
  if (characters.length <= longestSummary) return summary
  return `${characters
    .slice(0, longestSummary - 1)
    .join('')
    .trimEnd()}…`
}

/** Widths in CSS pixels between which a width set by hand is believed: a letter must fit, a sheet is not wider. */
const leastWidth = 24
const mostWidth = 2_000

/** The widths that the writer set by hand, or null where one is missing. */
function givenShares(grid: Grid<BodyCell>): number[] | null {
  const widths = new Map<number, number>()
  for (const { cell, column } of grid.rows.flat()) {
    cell?.colwidth?.forEach((width, offset) => {
      if (width > 0) widths.set(column + offset, Math.min(Math.max(width, leastWidth), mostWidth))
    })
  }
  const given = grid.columns.map((column) => widths.get(column) ?? 0)
  return given.length > 0 && given.every((width) => width > 0) ? shares(given) : null
}

function bodyCells(rows: readonly TableRow[], context: BodyContext): BodyCell[][] {
  return rows.map((row) =>
    row.content.map((cell) => ({
      header: cell.type === 'tableHeader',
      ...cell.attrs,
      blocks: printTextBlocks(cell.content, context),
    })),
  )
}

/** A table of the body; null when it has no cells. `heading` is the text of the heading above it. */
export function printTable(table: BlockOf<'table'>, heading: string, context: BodyContext): Table | null {
  const grid = regularGrid(bodyCells(table.content, context))
  if (grid.columns.length === 0) return null
  const linesOf = ({ cell }: GridCell<BodyCell>): string[] => blockLines(cell?.blocks ?? [])
  const single = grid.rows.flat().filter((cell) => cell.colspan === 1)
  const inColumn = (column: number): GridCell<BodyCell>[] => single.filter((cell) => cell.column === column)
  const aligns = new Map(
    grid.columns.map((column) => {
      const lines = inColumn(column).filter(({ cell }) => cell?.header === false)
      return [column, columnAlign(lines.flatMap(linesOf), context.language === 'ko')]
    }),
  )
  const rows = grid.rows.map((row) =>
    row.map(({ cell, column, colspan, rowspan }): PrintCell => {
      const isList = cell?.blocks.some((block) => block.type === 'list') ?? false
      const custom = cell?.header ? 'center' : isList || colspan > 1 ? 'left' : (aligns.get(column) ?? 'left')
      return {
        header: cell?.header ?? false,
        colspan,
        rowspan,
        align: cell?.align ?? custom,
        fill: cell?.background ? shades[cell.background] : null,
        blocks: cell?.blocks ?? [],
      }
    }),
  )
  const texts = grid.columns.map((column) => ({ lines: inColumn(column).flatMap(linesOf), whole: false }))
  const heads = (rows[0] ?? []).filter((cell) => cell.header).map((cell) => blockLines(cell.blocks).join(' '))
  return {
    type: 'table',
    columns: givenShares(grid) ?? columnShares(texts, context.profile),
    headerRows: countHeaderRows(rows),
    rows,
    summary: tableSummary(heading, heads, context),
  }
}
