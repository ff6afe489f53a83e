import { isRecordBlock, type RecordBlock, type ReportDocument } from '../document/model'
import { recordTitle } from '../document/text'
import { periodOf } from '../fields/value'
import { countryName } from '../i18n/countries'
import { languages } from '../i18n/language'
import { normalise } from '../search/normalise'
import { countriesOf as reportCountries } from '../templates/report-countries'
import { filterOf } from './filters'
import type { RecordName } from './record'
import { contentOf, fieldText, type RecordContent, ratingOf } from './record-values'
import { records } from './records'

/** What the library keeps of a record. */
export interface IndexedRecord {
  /** Where it stands in the body. */
  readonly position: number
  readonly record: string
  readonly kind: RecordName
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
function countriesOf(kind: RecordName, { values }: RecordContent, report: ReportDocument): string[] {
  const fields = records[kind].fields.filter(({ type }) => type === 'country')
  if (fields.length === 0) return reportCountries(report.facts)
  const own = fields.map(({ key }) => values[key]).filter((value) => typeof value === 'string')
  return [...new Set(own)].filter((code) => code !== '')
}

/** The day of a record, else the first day of its report. */
function dateOf(kind: RecordName, { values }: RecordContent, report: ReportDocument): string {
  const field = records[kind].fields.find(({ type }) => type === 'date')
  const own = values[field?.key ?? '']
  return typeof own === 'string' && own !== '' ? own : (periodOf(report.facts, 'period').from ?? '')
}

function choicesOf(kind: RecordName, { values }: RecordContent): Record<string, string[]> {
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
    if (!isRecordBlock(block)) return []
    const indexed = indexRecord(block, position, report, reportTitle)
    const record = seen.has(indexed.record) ? `#${position}` : indexed.record
    seen.add(record)
    return [{ ...indexed, record }]
  })
}

/** Finds a record of a body as `indexRecords` names it: its place, or -1. */
export function placeOfRecord(body: ReportDocument['body'], record: string): number {
  const index = record.startsWith('#')
    ? Number(record.slice(1))
    : body.findIndex((block) => isRecordBlock(block) && block.attrs.id === record)
  const block = body[index]
  return block && isRecordBlock(block) ? index : -1
}
