import type { MediaHash } from '../document/identity'

/** What a line is, for how it is drawn. */
export type LineRole = 'title' | 'heading' | 'text' | 'item' | 'boxed' | 'caption' | 'field' | 'cell' | 'sign'

/** A line of a report as it is read: words only, nothing that can be edited. */
export interface ReadLine {
  readonly role: LineRole
  /** Level of a heading, depth of an item from 1; otherwise 0. */
  readonly level: number
  /** What stands before it: the sign of an item, the name of a field; '' for nothing. */
  readonly label: string
  /** What kind of line it is, in words: `Heading 2`. */
  readonly form: string
  /** May have several lines, as a cell has. */
  readonly text: string
  /** Tells lines of one block apart, such as the fields of a record; '' where only the text does. */
  readonly id: string
  /** Everything that it holds; lines that read the same and differ here have another look. */
  readonly key: string
  /** The picture that the line is the caption of. */
  readonly media?: MediaHash
}

/** What is kept, moved or changed as one: a paragraph, an item, a table, a record, a fact. */
export interface ReadBlock {
  readonly kind: 'text' | 'figure' | 'table' | 'record' | 'fact'
  /** What it is called where its lines do not say it: a kind of record, a list of the facts; or ''. */
  readonly name: string
  /** The same thing in both reports, whatever it says; '' where only the text tells. */
  readonly id: string
  readonly lines: readonly ReadLine[]
  /** Rows of cells; only of tables and lists of facts. */
  readonly rows: readonly (readonly ReadLine[])[]
  readonly key: string
}

/** A block of one line. */
export const lineBlock = (kind: ReadBlock['kind'], line: ReadLine, id = ''): ReadBlock => ({
  kind,
  name: '',
  id,
  lines: [line],
  rows: [],
  key: keyOf([line], []),
})

const keyOf = (lines: readonly ReadLine[], rows: readonly (readonly ReadLine[])[]): string =>
  JSON.stringify([lines.map(lineKey), rows.map((row) => row.map(lineKey))])

const lineKey = ({ form, text, key }: ReadLine): string[] => [form, text, key]

/** A block of several lines, or of rows. */
export const manyLines = (
  kind: ReadBlock['kind'],
  name: string,
  id: string,
  { lines = [], rows = [] }: { lines?: readonly ReadLine[]; rows?: readonly (readonly ReadLine[])[] },
): ReadBlock => ({ kind, name, id, lines, rows, key: keyOf(lines, rows) })
