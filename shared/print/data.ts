import { isRecordBlock, type RecordBlock, type ReportDocument } from '../document/model'
import type { Field } from '../fields/field'
import { rowsOf, scalarValueSchema } from '../fields/value'
import { isTextField, type RecordField } from '../records/record'
import { contentOf, type RecordContent } from '../records/record-values'
import { records } from '../records/records'
import type { BodyContext } from './context'
import type { FactData, RecordData, RecordFieldData, ReportData } from './data-schema'
import { lineText } from './lines'
import { linksIn, recordValueText } from './record-values'
import { printRecord } from './records'
import { referredText } from './references'
import { choiceData, scalarData } from './scalar-data'
import { cleanText } from './text'
import type { PrintDocument } from './tree'

function factData(field: Field, { facts, language }: BodyContext): FactData {
  if (field.type !== 'list') {
    return scalarData(field, scalarValueSchema.safeParse(facts[field.key]).data, language)
  }
  const rows = rowsOf(facts, field.key).map((row) =>
    field.columns.map((column) => scalarData(column, row[column.key], language)),
  )
  return { key: field.key, label: field.label[language], type: 'list', rows }
}

function fieldData(field: RecordField, { values, texts }: RecordContent, context: BodyContext): RecordFieldData {
  const { language, references } = context
  const base = { key: field.key, label: field.label[language] }
  if (isTextField(field)) {
    const text = cleanText(texts[field.key] ?? '')
    return { ...base, type: 'text', text, value: text === '' ? null : text }
  }
  const value = values[field.key]
  if (field.type === 'choices') {
    const keys: readonly unknown[] = Array.isArray(value) ? value : []
    const chosen = field.options.flatMap(({ key }) =>
      keys.includes(key) ? (choiceData(field.options, key, language) ?? []) : [],
    )
    return { ...base, type: field.type, text: recordValueText(field, value, language), value: chosen }
  }
  if (field.type === 'references') {
    const linked = linksIn(value).map((id) => ({ id, name: referredText(references.nameOf(id), 'label') || null }))
    const names = linked.flatMap(({ name }) => name ?? [])
    return { ...base, type: field.type, text: names.join(', '), value: linked }
  }
  return scalarData(field, scalarValueSchema.safeParse(value).data, language)
}

/** Records with what they are called on paper; empty ones are not there. */
function recordsData(body: ReportDocument['body'], context: BodyContext): RecordData[] {
  const counts = { finding: 0, policy: 0, recommendation: 0 }
  const recordData = (block: RecordBlock): RecordData[] => {
    const printed = printRecord(block, counts[block.type] + 1, context)
    if (!printed) return []
    counts[block.type] += 1
    const { label, fields } = records[block.type]
    const content = contentOf(block)
    return [
      {
        id: String(block.attrs.id ?? '') || null,
        kind: { key: block.type, label: label[context.language] },
        name: printed.label,
        title: lineText(printed.title),
        fields: fields.map((field) => fieldData(field, content, context)),
      },
    ]
  }
  return body.filter(isRecordBlock).flatMap(recordData)
}

/**
 * What a report says in fields, in the order of its forms and with the names that its parts have on paper.
 * @param printed title and properties as the paper has them
 */
export function reportData(
  { body }: Pick<ReportDocument, 'body'>,
  printed: Pick<PrintDocument, 'title' | 'properties'>,
  context: BodyContext,
): ReportData {
  const { language, template, profile } = context
  const { author, subject, keywords, date } = printed.properties
  return {
    report: {
      title: printed.title,
      language,
      template: { key: template.name, label: template.label[language] },
      profile: profile.name,
      author,
      subject,
      keywords: [...keywords],
      date,
    },
    facts: template.facts.flatMap(({ fields }) => fields).map((field) => factData(field, context)),
    records: recordsData(body, context),
  }
}
