import type { RecordBlock, ReportDocument } from '../document/model'
import { recordTitle } from '../document/text'
import { periodOf, rowsOf, textOf } from '../fields/value'
import { countryName } from '../i18n/countries'
import { languages } from '../i18n/language'
import { normalise } from '../search/normalise'
import { filterOf, type RecordKind } from './filters'
import { contentOf, fieldText, type RecordContent, ratingOf } from './record-values'
import { records } from './records'

/** What the library keeps of a record. */
export interface IndexedRecord {
  /** Where it stands in the body. */
  readonly position: number
  readonly record: string
  readonly kind: RecordKind
  readonly title: string
  /** `YYYY-MM-DD`, or '' when nothing tells. */
  readonly date: string
  readonly rating: number | null
  /** Values by filter, as `filters.ts` names them. */
  readonly facets: Readonly<Record<string, readonly string[]>>
  /** Everything that can be found, normalised. */
  readonly search: string
  readonly content: RecordContent
}

/** Countries of a record; one that has no field for it belongs to those of its report. */
function countriesOf(kind: RecordKind, { values }: RecordContent, report: ReportDocument): string[] {
  const fields = records[kind].fields.filter(({ type }) => type === 'country')
  const own = fields.map(({ key }) => values[key]).filter((value) => typeof value === 'string')
  const countries = fields.length > 0 ? own : rowsOf(report.facts, 'destinations').map((row) => textOf(row, 'country'))
  return [...new Set(countries)].filter((code) => code !== '')
}

/** The day of a record, else the first day of its report. */
function dateOf(kind: RecordKind, { values }: RecordContent, report: ReportDocument): string {
  const field = records[kind].fields.find(({ type }) => type === 'date')
  const own = values[field?.key ?? '']
  return typeof own === 'string' && own !== '' ? own : (periodOf(report.facts, 'period').from ?? '')
}

function choicesOf(kind: RecordKind, { values }: RecordContent): Record<string, string[]> {
  const choices: Record<string, string[]> = {}
  for (const field of records[kind].fields) {
    const value = values[field.key]
    const filter = filterOf(field)
    if (!filter || value === undefined) continue
    choices[filter.key] = [...(choices[filter.key] ?? []), ...(Array.isArray(value) ? value : [String(value)])]
  }
  return choices
}

const grades = [1, 2, 3, 4, 5]

/** Reads one record of a report for the library. */
function indexRecord(block: RecordBlock, position: number, report: ReportDocument, reportTitle: string): IndexedRecord {
  const kind = block.type
  const definition = records[kind]
  const content = contentOf(block)
  const title = recordTitle(block)
  const countries = countriesOf(kind, content, report)
  const date = dateOf(kind, content, report)
  const rating = ratingOf(definition, content)
  const words = [
    title,
    ...definition.fields.map((field) => fieldText(field, content, report.language)),
    ...countries.flatMap((code) => languages.map((language) => countryName(code, language))),
    reportTitle,
  ]
  return {
    position,
    record: String(block.attrs.id) || `#${position}`,
    kind,
    title,
    date,
    rating,
    facets: {
      ...choicesOf(kind, content),
      record: [kind],
      country: countries,
      year: date === '' ? [] : [date.slice(0, 4)],
      rating: grades.filter((grade) => rating !== null && rating >= grade).map(String),
    },
    search: normalise(words.filter((word) => word !== '').join('\n')),
    content,
  }
}

/** All records of a report, in their order. Two with one id, left by a merge, are told apart by their place. */
export function indexRecords(report: ReportDocument, reportTitle: string): IndexedRecord[] {
  const seen = new Set<string>()
  return report.body.flatMap((block, position) => {
    if (!(block.type in records)) return []
    const indexed = indexRecord(block as RecordBlock, position, report, reportTitle)
    const record = seen.has(indexed.record) ? `#${position}` : indexed.record
    seen.add(record)
    return [{ ...indexed, record }]
  })
}

/** Finds a record of a body as `indexRecords` names it: its place, or -1. */
export function placeOfRecord(body: ReportDocument['body'], record: string): number {
  const index = record.startsWith('#')
    ? Number(record.slice(1))
    : body.findIndex((block) => block.type in records && 'attrs' in block && Reflect.get(block.attrs, 'id') === record)
  const block = body[index]
  return block && block.type in records ? index : -1
}
