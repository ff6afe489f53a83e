import { type Node as DocumentNode, Fragment, type Mark, type Schema, Slice } from '@tiptap/pm/model'
import { cleanText } from './clean/text'

/** More cells in a row than any page holds: then tabs are something else. */
const mostColumns = 50

/** Rows and cells of text that a spreadsheet gives as plain text; null when the text is not a table. */
export function readCells(text: string): string[][] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.replace(/^"(.*)"$/, '$1').trim()))
  const columns = rows[0]?.length ?? 0
  const regular = rows.every((row) => row.length === columns)
  return rows.length > 1 && columns > 1 && columns <= mostColumns && regular ? rows : null
}

function tableOf(rows: readonly string[][], schema: Schema): DocumentNode | null {
  const { table, tableRow, tableCell, paragraph } = schema.nodes
  if (!table || !tableRow || !tableCell || !paragraph) return null
  const cell = (text: string) => tableCell.create(null, paragraph.create(null, text === '' ? null : schema.text(text)))
  return table.create(
    null,
    rows.map((row) => tableRow.create(null, row.map(cell))),
  )
}

interface Options {
  readonly schema: Schema
  readonly marks: readonly Mark[]
  /** Never a table: the writer asked for the bare text. */
  readonly plain: boolean
}

/** Pasted text as blocks: a paragraph per line, or a table when every line has the same number of tabs. */
export function textSlice(source: string, { schema, marks, plain }: Options): Slice {
  const text = cleanText(source)
  const rows = plain ? null : readCells(text)
  const table = rows && tableOf(rows, schema)
  if (table) return new Slice(Fragment.from(table), 0, 0)
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/).filter((line) => line.trim() !== '')
  const paragraphs = lines.flatMap((line) => schema.nodes.paragraph?.create(null, schema.text(line, marks)) ?? [])
  return paragraphs.length === 0 ? Slice.empty : new Slice(Fragment.from(paragraphs), 1, 1)
}
