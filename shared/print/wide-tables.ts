import type { Language } from '../i18n/language'
import type { Profile } from '../profiles/profile'
import { type ColumnText, columnShares, neededWidths, sheetWidth, textWidth } from './columns'
import { annexesFrom } from './divisions'
import { type GridCell, regularGrid } from './grid'
import { labels } from './labels'
import { tidyLine } from './lines'
import { blockLines } from './lists'
import { countHeaderRows } from './table-heads'
import type { PrintBlock, PrintCell, PrintDocument, PrintLine, PrintTable, PrintTextBlock } from './tree'

/** How a table comes onto paper. */
export interface TableFit {
  /** Stands on pages turned to landscape. */
  readonly turned: boolean
  /** Share of the profile's type size, 0 to 1. */
  readonly scale: number
  /** Into how many tables it is cut between its columns. */
  readonly parts: number
}

/** A table that does not come onto paper as it is, for a warning before export. `name` is its label (`표 2`) or ''. */
export interface WideTable extends TableFit {
  readonly name: string
}

/** An upright page is preferred as long as letters lose no more than this. */
const leastUpright = 0.85
/** Smallest letters of a table that officials can still read on paper, in points. */
const leastSize = 7
/** The first column names the rows; it is repeated beside cut columns unless it takes more of the page than this. */
const widestRepeated = 0.25

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const smallest = ({ table }: Profile): number => Math.min(1, leastSize / table.size)

type Placed = readonly (readonly GridCell<PrintCell>[])[]

function columnTexts(rows: Placed, columns: number): ColumnText[] {
  const single = rows.flat().filter(({ colspan }) => colspan === 1)
  return Array.from({ length: columns }, (_, column) => ({
    lines: single.filter((cell) => cell.column === column).flatMap(({ cell }) => blockLines(cell?.blocks ?? [])),
    whole: false,
  }))
}

/** Columns, one group for each table that a table is cut into. The first column stands in every group if it is narrow. */
function columnGroups(needs: readonly number[], room: number): number[][] {
  const [first = 0] = needs
  const repeated = first <= room * widestRepeated
  const own = repeated ? room - first : room
  const rest = needs.slice(repeated ? 1 : 0)
  // As even as they go: a last table of one column would look forgotten.
  const even = sum(rest) / Math.ceil(sum(rest) / own)
  const groups: number[][] = [[]]
  let used = 0
  rest.forEach((need, index) => {
    const full = used > 0 && (used + need > own || used + need / 2 > even)
    if (full) {
      groups.push([])
      used = 0
    }
    groups.at(-1)?.push(index + (repeated ? 1 : 0))
    used += need
  })
  return repeated ? groups.map((group) => [0, ...group]) : groups
}

/** What stands a second time has no notes of its own: they would be counted twice. */
const withoutNotes = (line: PrintLine): PrintLine => tidyLine(line.filter(({ footnote }) => footnote === undefined))
const bare = (block: PrintTextBlock): PrintTextBlock =>
  block.type === 'paragraph'
    ? { ...block, text: withoutNotes(block.text) }
    : { ...block, items: block.items.map((item) => ({ ...item, blocks: item.blocks.map(bare) })) }

/** The table with these columns only. Cells that reach over a cut stand on both sides of it. */
function withColumns(rows: Placed, columns: readonly number[], seen: ReadonlySet<GridCell<PrintCell>>): PrintCell[][] {
  const cut = rows.map((row) =>
    row.flatMap((placed): PrintCell[] => {
      const { cell, column, colspan, rowspan } = placed
      const covered = columns.filter((each) => each >= column && each < column + colspan).length
      if (!cell || covered === 0) return []
      return [{ ...cell, colspan: covered, rowspan, blocks: seen.has(placed) ? cell.blocks.map(bare) : cell.blocks }]
    }),
  )
  return regularGrid(cut).rows.map((row) =>
    row.map(({ cell, colspan, rowspan }) => ({
      header: cell?.header ?? false,
      align: cell?.align ?? 'left',
      fill: cell?.fill ?? null,
      blocks: cell?.blocks ?? [],
      colspan,
      rowspan,
    })),
  )
}

/** Columns as they were given where every longest word has its room there, else by what stands in them. */
function fittingColumns(
  table: PrintTable,
  texts: readonly ColumnText[],
  profile: Profile,
  fit: TableFit,
): readonly number[] {
  const full = fit.turned ? sheetWidth(profile) : textWidth(profile)
  const needs = neededWidths(texts, profile, full, fit.scale)
  const fits =
    table.columns.length === needs.length && table.columns.every((share, index) => share * full >= (needs[index] ?? 0))
  return fits ? table.columns : columnShares(texts, profile, full, fit.scale)
}

function fitted(table: PrintTable, rows: Placed, profile: Profile, fit: TableFit): PrintTable {
  const texts = columnTexts(rows, rows[0] ? sum(rows[0].map(({ colspan }) => colspan)) : 0)
  return {
    ...table,
    columns: fittingColumns(table, texts, profile, fit),
    ...(fit.turned && { turned: true as const }),
    ...(fit.scale < 1 && { scale: fit.scale }),
  }
}

/**
 * Fits a table whose longest words do not find room between the margins: first smaller letters, then a page turned to
 * landscape (Nghị định 30/2020/NĐ-CP, Phụ lục I, allows it for tables), at last several tables with the columns shared
 * out. Other tables come back as they are.
 */
export function fitTable(table: PrintTable, profile: Profile, language: Language): PrintTable[] {
  const { rows } = regularGrid(table.rows)
  const texts = columnTexts(rows, table.columns.length)
  const wanted = sum(neededWidths(texts, profile, textWidth(profile), 1))
  const upright = textWidth(profile) / wanted
  const across = sheetWidth(profile) / wanted
  if (upright >= 1) return [table]
  if (upright >= leastUpright) return [fitted(table, rows, profile, { turned: false, scale: upright, parts: 1 })]
  const least = smallest(profile)
  if (across >= least) return [fitted(table, rows, profile, { turned: true, scale: Math.min(1, across), parts: 1 })]
  const needs = neededWidths(texts, profile, sheetWidth(profile), least)
  const groups = columnGroups(needs, sheetWidth(profile))
  const widest = Math.max(...groups.map((columns) => sum(columns.map((column) => needs[column] ?? 0))))
  const scale = Math.min(1, (least * sheetWidth(profile)) / widest)
  const seen = new Set<GridCell<PrintCell>>()
  return groups.map((columns, index) => {
    const cells = withColumns(rows, columns, seen)
    for (const cell of rows.flat())
      if (columns.some((each) => each >= cell.column && each < cell.column + cell.colspan)) seen.add(cell)
    const part: PrintTable = { ...table, columns: [], rows: cells, headerRows: countHeaderRows(cells) }
    const shown = fitted(part, regularGrid(cells).rows, profile, { turned: true, scale, parts: groups.length })
    if (index === 0) return shown
    const name = table.caption ? `${table.caption.label} ` : ''
    return { ...shown, caption: null, anchor: null, continued: `${name}${labels.continued[language]}` }
  })
}

/** The tables that are turned, drawn smaller or cut, so that a writer hears of it before export. */
export function wideTables({ blocks }: Pick<PrintDocument, 'blocks'>): WideTable[] {
  const found: { name: string; turned: boolean; scale: number; parts: number }[] = []
  for (const block of blocks) {
    if (block.type !== 'table') continue
    const { turned = false, scale = 1, caption } = block
    const last = found.at(-1)
    if (block.continued !== undefined && last) last.parts += 1
    else if (turned || scale < 1) found.push({ name: caption?.label ?? '', turned, scale, parts: 1 })
  }
  return found
}

/** Whether each block stands on a turned page: tables that do, and the headings right above them, an annex's too. */
export function turnedBlocks(blocks: readonly PrintBlock[]): boolean[] {
  const turned = blocks.map((block) => block.type === 'table' && block.turned === true)
  for (let index = blocks.length - 2; index >= 0; index -= 1) {
    const type = blocks[index]?.type
    if ((type === 'heading' || type === 'division') && turned[index + 1]) turned[index] = true
  }
  return turned
}

/** Blocks that stand on pages of one direction, one after the other. `from` is the index of the first. */
export interface PageGroup {
  readonly turned: boolean
  /** Begins an annex, whose pages are counted anew. */
  readonly annex: boolean
  readonly from: number
  readonly blocks: readonly PrintBlock[]
}

/** A body by its pages. */
export interface PageGroups {
  /** At least one, which begins upright with the front block. */
  readonly groups: readonly PageGroup[]
  /** How many groups come before what closes the document; annexes come after it. */
  readonly body: number
  /**
   * What closes the document stands on the turned page before it: an end mark right below the table that ends a report
   * (행정업무규정 시행규칙 제4조).
   */
  readonly closingTurned: boolean
}

/** The body in groups of pages of one direction; each annex begins a group. */
export function pageGroups({ blocks, closing }: PrintDocument): PageGroups {
  const turned = turnedBlocks(blocks)
  const end = annexesFrom(blocks)
  const groups: (PageGroup & { readonly blocks: PrintBlock[] })[] = [
    { turned: false, annex: false, from: 0, blocks: [] },
  ]
  blocks.forEach((block, index) => {
    const direction = turned[index] ?? false
    const annex = block.type === 'division' && block.kind === 'annex'
    if (annex || groups.at(-1)?.turned !== direction) groups.push({ turned: direction, annex, from: index, blocks: [] })
    groups.at(-1)?.blocks.push(block)
  })
  const endsBelow = closing === null || (closing.kind === 'kr-end' && closing.attachments.length === 0)
  return {
    groups,
    body: Math.max(1, groups.filter(({ from }) => from < end).length),
    closingTurned: endsBelow && (turned[end - 1] ?? false),
  }
}
