import { countryName } from '../i18n/countries'
import type { Translator } from '../i18n/index'
import type { Localised } from '../i18n/language'
import type { LibraryRecord } from '../ipc/library'
import { filterOf } from './filters'
import { isTextField, type RecordField, type RecordName } from './record'
import { fieldText } from './record-values'
import { records } from './records'

/** A value of a table that is written to a file: numbers and days keep their type. */
export type Cell = string | number | { readonly date: string } | null

/** A table with one line of headers. Widths are in characters. */
export interface RecordTable {
  readonly header: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Fields of several kinds that are one column: those that share a set of choices, and the names of records. */
const columnOf = (kind: RecordName, field: RecordField): string => {
  if (field.key === records[kind].titleField) return 'title'
  return filterOf(field)?.key ?? (field.type === 'country' ? 'country' : `${kind}-${field.key}`)
}

function cellOf(field: RecordField | undefined, record: LibraryRecord, language: Translator['language']): Cell {
  if (!field) return null
  const value = record.values[field.key]
  if (field.type === 'date' && typeof value === 'string') return { date: value }
  if ((field.type === 'rating' || field.type === 'number') && typeof value === 'number') return value
  return fieldText(field, record, language) || null
}

const widthOf = (field: RecordField): number => {
  if (field.type === 'rating') return 10
  if (isTextField(field)) return field.lines === 'many' ? 48 : 30
  return 18
}

/** Records as a list, one a row, with the fields of all their kinds. */
export function listTable(list: readonly LibraryRecord[], { t, language }: Translator): RecordTable {
  const kinds = [...new Set(list.map(({ kind }) => kind))]
  const columns = new Map<string, { label: string; width: number }>()
  const fields = new Map<string, RecordField>()
  for (const kind of kinds) {
    for (const field of records[kind].fields) {
      const column = columnOf(kind, field)
      fields.set(`${kind} ${column}`, field)
      if (!columns.has(column)) columns.set(column, { label: field.label[language], width: widthOf(field) })
    }
  }
  const own = [...columns.keys()]
  const head = [...columns.values()]
  return {
    header: [
      t('library.columns.kind'),
      ...head.map(({ label }) => label),
      t('library.columns.reportCountries'),
      t('library.columns.year'),
      t('library.columns.report'),
    ],
    widths: [16, ...head.map(({ width }) => width), 18, 8, 40],
    rows: list.map((record) => [
      records[record.kind].label[language],
      ...own.map((column) => cellOf(fields.get(`${record.kind} ${column}`), record, language)),
      record.countries.map((code) => countryName(code, language)).join(', ') || null,
      record.year === '' ? null : Number(record.year),
      record.reportTitle || t('reports.untitled'),
    ]),
  }
}

/** What can be compared of records of some kinds: one line for all fields that are the same thing. */
export interface ComparedField {
  readonly key: string
  readonly label: Localised
  readonly of: (kind: RecordName) => RecordField | undefined
}

/** The lines of a comparison; the names of the records stand above it. */
export function comparedFields(list: readonly LibraryRecord[]): ComparedField[] {
  const kinds = [...new Set(list.map(({ kind }) => kind))]
  const found = new Map<string, ComparedField>()
  for (const field of kinds.flatMap((kind) => records[kind].fields.map((field) => ({ kind, field })))) {
    const key = columnOf(field.kind, field.field)
    const of = (kind: RecordName) => records[kind].fields.find((other) => columnOf(kind, other) === key)
    if (key !== 'title' && !found.has(key)) found.set(key, { key, label: field.field.label, of })
  }
  return [...found.values()]
}

/** Records side by side, one a column: what none of them says is left out. */
export function comparisonTable(list: readonly LibraryRecord[], { t, language }: Translator): RecordTable {
  const rows = comparedFields(list).map(({ label, of }): Cell[] => [
    label[language],
    ...list.map((record) => cellOf(of(record.kind), record, language)),
  ])
  return {
    header: [t('library.comparison.item'), ...list.map(({ title }) => title || t('library.untitled'))],
    widths: [24, ...list.map(() => 44)],
    rows: [
      ...rows.filter(([, ...cells]) => cells.some((cell) => cell !== null)),
      [t('library.columns.report'), ...list.map(({ reportTitle }) => reportTitle || t('reports.untitled'))],
    ],
  }
}
