import { copyBody, withoutLostLinks } from '../document/copy'
import { type Block, isRecordBlock, type RecordBlock, type ReportDocument } from '../document/model'
import { type FieldValues, rowsOf } from '../fields/value'
import type { Language } from '../i18n/language'
import { withFixedFacts } from '../print/fixed-facts'
import { isReferencesField } from '../records/record'
import { records } from '../records/records'
import type { Series } from './series'
import { isOpen, listOf, openRows, transferRows } from './series-rows'
import type { Template } from './template'

const attributesOf = ({ attrs }: RecordBlock): FieldValues => Object.fromEntries(Object.entries(attrs)) as FieldValues

interface Following {
  readonly template: Template
  readonly series: Series
  readonly language: Language
  readonly newId: () => string
}

/** The ids of the records that a record names. */
const linksOf = (block: RecordBlock): string[] =>
  records[block.type].fields
    .filter(isReferencesField)
    .flatMap(({ key }) => block.attrs[key] ?? [])
    .map(String)

/** The records of a report that are still open, and those that they are based on, for another report. */
function openRecords(report: ReportDocument, { template, series, newId }: Following): RecordBlock[] {
  const all = copyBody(report, newId).filter(isRecordBlock)
  const open = all.filter((block) => {
    const rule = series.records[block.type]
    return rule !== undefined && isOpen(attributesOf(block), rule)
  })
  const taken = new Set(open.map(({ attrs }) => String(attrs.id)))
  // What is added is walked too: a recommendation rests on a policy, and that on a finding.
  for (const id of taken) {
    for (const block of all) if (block.attrs.id === id) for (const link of linksOf(block)) taken.add(link)
  }
  const found = all.filter(({ attrs }) => taken.has(String(attrs.id)))
  return withFixedFacts(withoutLostLinks(found), { ...report, template }).filter(isRecordBlock)
}

/**
 * Puts records where the outline has an empty one of their kind, else at the end. The empty one stays for what is new,
 * unless the kind is one that is followed up.
 */
function placeRecords(outline: readonly Block[], found: readonly RecordBlock[], series: Series): Block[] {
  const body = outline.flatMap((block, index): Block[] => {
    const own = found.filter(({ type }) => type === block.type)
    const isFirst = outline.findIndex(({ type }) => type === block.type) === index
    if (own.length === 0 || !isFirst) return [block]
    return block.type in series.records ? own : [...own, block]
  })
  const types = new Set(outline.map(({ type }) => type))
  return [...body, ...found.filter(({ type }) => !types.has(type))]
}

/**
 * The next report of a series: the template's outline with what stays the same, what is still open and what had been
 * planned. The earlier report is not changed.
 */
export function carryOver(earlier: ReportDocument, following: Following): ReportDocument {
  const { template, series, language, newId } = following
  const facts: FieldValues = {}
  for (const key of series.always) {
    const value = earlier.facts[key]
    if (value !== undefined) facts[key] = value
  }
  for (const key of Object.keys(series.open)) {
    const rows = openRows(series, earlier.facts, key)
    if (listOf(template, key) && rows.length > 0) facts[key] = rows
  }
  for (const transfer of series.becomes) {
    if (!listOf(template, transfer.to)) continue
    const rows = transferRows(template, series, earlier.facts, transfer, language)
    if (rows.length > 0) facts[transfer.to] = [...rowsOf(facts, transfer.to), ...rows]
  }
  const body = placeRecords(template.outline(language, newId), openRecords(earlier, following), series)
  // Of the values nothing is shared with the earlier report.
  return { template: template.name, language, facts: structuredClone(facts), body }
}
