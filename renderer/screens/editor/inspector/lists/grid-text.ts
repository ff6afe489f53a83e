import type { ListField, ScalarField } from '../../../../../shared/fields/field'
import type { DateReading } from '../../../../../shared/fields/read-date'
import { readValue } from '../../../../../shared/fields/read-value'
import type { Row } from '../../../../../shared/fields/value'
import { type Language, languages } from '../../../../../shared/i18n/language'
import { valueLines } from '../../../../../shared/print/values'
import { normalise } from '../../../../../shared/search/normalise'
import type { Cells } from '../../facts-store'

/** Texts of the cells of a pasted or copied table, row by row. */
export type Grid = readonly (readonly string[])[]

/** Most rows and columns that a paste brings in. */
const mostRows = 500
const mostColumns = 50

/** Reads tab-separated text as spreadsheets write it: cells with line breaks or tabs stand in doubled quotes. */
export function readTabs(text: string): Grid {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at)
    if (quoted) {
      if (character !== '"') cell += character
      else if (source.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === '\t') endCell()
    else if (character === '\n') {
      endCell()
      rows.push([])
    } else cell += character
  }
  endCell()
  return rows.slice(0, mostRows).map((row) => row.slice(0, mostColumns))
}

/** Lines of a cell; blocks and breaks of HTML are lines. */
function cellLines(cell: Element): string {
  const copy = cell.cloneNode(true) as Element
  for (const line of copy.querySelectorAll('br, p, div, li')) line.before('\n')
  return (copy.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

const spanOf = (cell: Element, name: string): number =>
  Math.min(mostColumns, Math.max(1, Number(cell.getAttribute(name)) || 1))

/** Reads the first table of copied HTML, in a document where nothing runs or loads; null when there is none. */
export function readHtmlTable(html: string): Grid | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (!table) return null
  const rows: string[][] = []
  const elements = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table).slice(0, mostRows)
  elements.forEach((element, index) => {
    rows[index] ??= []
    let column = 0
    for (const cell of element.querySelectorAll(':scope > td, :scope > th')) {
      while (rows[index]?.[column] !== undefined) column += 1
      const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
      for (let down = 0; down < height && index + down < elements.length; down += 1) {
        const row = rows[index + down] ?? []
        rows[index + down] = row
        // What is merged downwards holds for each of its rows; sideways it stands once.
        for (let right = 0; right < width; right += 1) row[column + right] = right === 0 ? cellLines(cell) : ''
      }
      column += width
    }
  })
  return rows.map((row) => Array.from(row, (cell) => cell ?? '').slice(0, mostColumns))
}

const plain = (text: string): string => normalise(text).replace(/[^\p{L}\p{N}]/gu, '')

/** Where each pasted column goes, read from a row of heads in any language; null when the row is no such row. */
function columnsByHeads(heads: readonly string[], field: ListField): (ScalarField | null)[] | null {
  const columns = heads.map(
    (head) =>
      field.columns.find(({ label }) => languages.some((language) => plain(label[language]) === plain(head))) ?? null,
  )
  const filled = heads.filter((head) => head.trim() !== '').length
  const found = columns.filter((column) => column !== null).length
  return found >= 2 && found * 2 >= filled ? columns : null
}

/** What a pasted table means, from a column on or by its own heads; nothing for empty cells, so that none is emptied. */
export function readGrid(grid: Grid, field: ListField, firstColumn: number, reading: DateReading): Cells[] {
  const byHeads = columnsByHeads(grid[0] ?? [], field)
  const rows = byHeads ? grid.slice(1) : grid
  const columns = byHeads ?? field.columns.slice(firstColumn)
  return rows
    .filter((row) => row.some((text) => text.trim() !== ''))
    .map((row) =>
      Object.fromEntries(
        row.flatMap((text, index) => {
          const column = columns[index]
          const value = column ? readValue(column, text, reading) : undefined
          return column && value !== undefined ? [[column.key, value] as const] : []
        }),
      ),
    )
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A cell as other programs understand it: days as `2026-11-21`, the rest in words of the language. */
const copied = (column: ScalarField, row: Row, language: Language): string => {
  const value = row[column.key]
  return column.type === 'date' && typeof value === 'string' ? value : valueLines(column, value, language).join('\n')
}

/** Rows as spreadsheets take them, with the heads of the columns before them when asked for. */
export function writeTabs(field: ListField, rows: readonly Row[], language: Language, heads: boolean): string {
  const lines = rows.map((row) => field.columns.map((column) => quoted(copied(column, row, language))).join('\t'))
  return [...(heads ? [field.columns.map(({ label }) => label[language]).join('\t')] : []), ...lines].join('\n')
}
