import { copyBody, withoutLostLinks } from '../document/copy'
import type { Block, ReportDocument } from '../document/model'
import { type FieldValues, rowsOf } from '../fields/value'
import type { Language } from '../i18n/language'
import { withFixedFacts } from '../print/fixed-facts'
import type { Series } from './series'
import { isOpen, listOf, openRows, transferRows } from './series-rows'
import type { Template } from './template'

const attributesOf = (block: Block): FieldValues =>
  'attrs' in block ? (Object.fromEntries(Object.entries(block.attrs)) as FieldValues) : {}

interface Following {
  readonly template: Template
  readonly series: Series
  readonly language: Language
  readonly newId: () => string
}

/** The records of a report that are still open, for another report. */
function openRecords(report: ReportDocument, { template, series, newId }: Following): Block[] {
  const open = copyBody(report, newId).filter((block) => {
    const rule = series.records[block.type]
    return rule !== undefined && isOpen(attributesOf(block), rule)
  })
  return withFixedFacts(withoutLostLinks(open), { ...report, template })
}

/** Puts records where the outline has an empty one of their kind, else at the end. */
function placeRecords(outline: readonly Block[], records: readonly Block[]): Block[] {
  const body = outline.flatMap((block, index) => {
    const own = records.filter(({ type }) => type === block.type)
    const isFirst = outline.findIndex(({ type }) => type === block.type) === index
    return own.length > 0 && isFirst ? own : [block]
  })
  const types = new Set(outline.map(({ type }) => type))
  return [...body, ...records.filter(({ type }) => !types.has(type))]
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
  const body = placeRecords(template.outline(language, newId), openRecords(earlier, following))
  // Of the values nothing is shared with the earlier report.
  return { template: template.name, language, facts: structuredClone(facts), body }
}
