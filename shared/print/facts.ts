import type { ListField, ScalarField } from '../fields/field'
import { type Row, rowsOf } from '../fields/value'
import { parseDay } from '../i18n/calendar'
import { formatAmount, formatShortDate } from '../i18n/format'
import { columnAlign, columnShares } from './columns'
import type { PrintContext } from './context'
import { completeHomeTotal, costTotals, currencyOf } from './costs'
import { labels } from './labels'
import { plainLine } from './lines'
import { numberedBlocks, printParagraph } from './lists'
import { printOverview } from './overview'
import { tableSummary } from './tables'
import { displayWidth } from './text'
import type { PrintBlock, PrintCell, PrintTable } from './tree'
import { valueLines } from './values'

interface Column {
  readonly head: string
  /** Lines of each row's cell. */
  readonly cells: readonly (readonly string[])[]
  readonly align: PrintCell['align']
  readonly whole: boolean
  readonly field: ScalarField | null
}

const isFilled = (row: Row, field: ListField, { language }: PrintContext): boolean =>
  field.columns.some((column) => valueLines(column, row[column.key], language).length > 0)

/** Dates leave the year out, unless the rows belong to different years. */
function cellText(column: ScalarField, rows: readonly Row[], context: PrintContext): (row: Row) => string[] {
  const { language } = context
  const dates = rows.map((row) => row[column.key]).flatMap((value) => (typeof value === 'string' ? [value] : []))
  const years = new Set(dates.flatMap((date) => parseDay(date)?.year ?? []))
  return (row) => {
    const value = row[column.key]
    if (column.type === 'date' && typeof value === 'string' && years.size === 1 && parseDay(value))
      return [formatShortDate(value, language)]
    if (column.key === 'amount' && typeof value === 'number') return [formatAmount(value, currencyOf(row), language)]
    return valueLines(column, value, language)
  }
}

function alignOf(column: ScalarField, lines: readonly string[], { language }: PrintContext): PrintCell['align'] {
  if (column.type === 'number') return 'right'
  if (column.type === 'text') {
    const align = columnAlign(lines, language === 'ko')
    if (align !== 'right') return align
    return language === 'ko' ? 'center' : 'left'
  }
  return language === 'en' ? 'left' : 'center'
}

/** Widest text of a column that need not give way to longer ones, such as codes of currencies. */
const narrowText = 8

function columnsOf(field: ListField, rows: readonly Row[], context: PrintContext): Column[] {
  const filled = field.columns
    .map((column) => ({ column, cells: rows.map(cellText(column, rows, context)) }))
    // A number that is not known yet keeps its column, to be filled in on paper; a rate is only there to convert.
    .filter(
      ({ column, cells }) =>
        (column.type === 'number' && column.key !== 'rate') || cells.some((lines) => lines.length > 0),
    )
  const isNarrow = (cells: Column['cells']): boolean => cells.flat().every((line) => displayWidth(line) <= narrowText)
  const hasLongText = filled.some(({ column, cells }) => column.type === 'text' && !isNarrow(cells))
  return filled.map(({ column, cells }) => ({
    head: column.label[context.language],
    cells,
    align: alignOf(column, cells.flat(), context),
    whole: column.type === 'date' || column.type === 'number' || (hasLongText && isNarrow(cells)),
    field: column,
  }))
}

/** Vietnamese lists of people, meetings and costs begin with a running number. */
function indexColumn(rows: readonly Row[], { language }: PrintContext): Column[] {
  if (language !== 'vi') return []
  const cells = rows.map((_, index) => [String(index + 1)])
  return [{ head: labels.index[language], cells, align: 'center', whole: true, field: null }]
}

const cellOf = (lines: readonly string[], header: boolean, align: PrintCell['align'], colspan = 1): PrintCell => ({
  header,
  colspan,
  rowspan: 1,
  align,
  fill: null,
  blocks: lines.map((line) => printParagraph(plainLine(line))),
})

/** A row of sums for every currency, and one in the home currency once all is converted; a single cost needs none. */
function totalRows(columns: readonly Column[], rows: readonly Row[], context: PrintContext): PrintCell[][] {
  const { facts, language } = context
  const amountAt = columns.findIndex((column) => column.field?.key === 'amount')
  if (amountAt < 1 || rows.length < 2) return []
  const home = completeHomeTotal(facts, language)
  const sums = costTotals(facts).map((sum) => ({ ...sum, label: labels.total[language] }))
  const converted = home ? [{ ...home, label: labels.convertedTotal[language] }] : []
  return [...sums, ...converted].map(({ currency, amount, label }) => [
    cellOf([label], true, 'center', amountAt),
    ...columns.slice(amountAt).map((column) => {
      if (column.field?.key === 'amount') return cellOf([formatAmount(amount, currency, language)], false, 'right')
      return cellOf(column.field?.key === 'currency' && currency ? [currency] : [], false, column.align)
    }),
  ])
}

/** Rows of a single text column read better as a list than as a table. */
function factList(rows: readonly (readonly string[])[]): PrintBlock[] {
  return numberedBlocks(rows.map((lines) => lines.map((line) => printParagraph(plainLine(line)))))
}

/** A number that is still to be written by hand needs as much room as this. */
const roomForNumber = '0,000,000'

function factTable(field: ListField, rows: readonly Row[], context: PrintContext): PrintTable {
  const columns = [...indexColumn(rows, context), ...columnsOf(field, rows, context)]
  const totals = field.key === 'costs' ? totalRows(columns, rows, context) : []
  const heads = columns.map((column) => column.head)
  const texts = columns.map(({ head, cells, whole, field: column }) => ({
    lines: [head, ...cells.flat(), ...(column?.type === 'number' ? [roomForNumber] : [])],
    whole,
  }))
  return {
    type: 'table',
    columns: columnShares(texts, context.profile),
    headerRows: 1,
    rows: [
      heads.map((head) => cellOf([head], true, 'center')),
      ...rows.map((_, index) => columns.map(({ cells, align }) => cellOf(cells[index] ?? [], false, align))),
      ...totals,
    ],
    summary: tableSummary(field.label[context.language], heads, context),
    caption: null,
    anchor: null,
  }
}

/**
 * What stands where the body shows facts: `overview`, or the rows of the list field that the view names. Nothing when
 * there is nothing filled in, or the template has no such list.
 */
export function printFacts(view: string, context: PrintContext): PrintBlock[] {
  if (view === 'overview') {
    const table = printOverview(context)
    return table ? [table] : []
  }
  const field = context.template.facts.flatMap((group) => group.fields).find(({ key }) => key === view)
  if (field?.type !== 'list') return []
  const rows = rowsOf(context.facts, view).filter((row) => isFilled(row, field, context))
  if (rows.length === 0) return []
  if (field.columns.length > 1) return [factTable(field, rows, context)]
  return factList(columnsOf(field, rows, context)[0]?.cells ?? [])
}
