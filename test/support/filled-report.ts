import { type Block, isRecordBlock, type ReportDocument, reportDocumentSchema } from '../../shared/document/model'
import type { ScalarField } from '../../shared/fields/field'
import type { FieldValues, ScalarValue } from '../../shared/fields/value'
import type { Language } from '../../shared/i18n/language'
import { isTextField, type RecordField, type RecordName, type RecordValue } from '../../shared/records/record'
import { records } from '../../shared/records/records'
import type { TemplateName } from '../../shared/templates/names'
import { templates } from '../../shared/templates/templates'

/** Words that are no label in any template. */
const words = { ko: '가나다', en: 'abc def', vi: 'xyz' } as const

/** A value for a field with a single value. */
function sampleOf(field: ScalarField, language: Language): ScalarValue {
  switch (field.type) {
    case 'text':
      return words[language]
    case 'date':
      return '2026-10-12'
    case 'period':
      return { from: '2026-10-11', to: '2026-10-25' }
    case 'number':
      return 3
    case 'rating':
      return 4
    case 'country':
      return 'NZ'
    case 'currency':
      return 'KRW'
    case 'choice':
      return field.options[0]?.key ?? ''
  }
}

const valuesOf = (fields: readonly ScalarField[], language: Language) =>
  Object.fromEntries(fields.map((field) => [field.key, sampleOf(field, language)]))

/** The ids of a body's records by kind: what references can name. */
type Ids = Readonly<Partial<Record<RecordName, string[]>>>

/** A value for an attribute of a record. */
function attributeOf(field: Exclude<RecordField, { type: 'text' }>, language: Language, ids: Ids): RecordValue {
  switch (field.type) {
    case 'choices':
      return field.options.slice(0, 1).map(({ key }) => key)
    case 'references':
      return field.records.flatMap((name) => ids[name] ?? [])
    default:
      return sampleOf(field, language)
  }
}

/** A value for every fact of a template; lists have two rows. */
export function filledFacts(template: TemplateName, language: Language): FieldValues {
  const fields = templates[template].facts.flatMap((group) => group.fields)
  const lists = fields.filter((field) => field.type === 'list')
  const rows = lists.map(({ key, columns }) => [key, [valuesOf(columns, language), valuesOf(columns, language)]])
  const scalars = fields.filter((field) => field.type !== 'list')
  return { ...valuesOf(scalars, language), ...Object.fromEntries(rows) }
}

/** An empty record of an outline with every field filled in; anything else as it is. */
function filledBlock(block: Block, language: Language, ids: Ids): unknown {
  if (!isRecordBlock(block)) return block
  const { fields } = records[block.type]
  const scalars = Object.fromEntries(
    fields.flatMap((field) => (isTextField(field) ? [] : [[field.key, attributeOf(field, language, ids)]])),
  )
  const text = { type: 'paragraph', content: [{ type: 'text', text: words[language] }] }
  return {
    ...block,
    attrs: { ...block.attrs, ...scalars },
    content: block.content.map((field) => ({ ...field, content: [text] })),
  }
}

/** A new report of a template with the given facts and with every record of its outline filled in. */
export function reportOf(template: TemplateName, language: Language, facts: FieldValues): ReportDocument {
  let last = 0
  const newId = () => {
    last += 1
    return `record-${last}`
  }
  const outline = templates[template].outline(language, newId)
  const ids: Partial<Record<RecordName, string[]>> = {}
  for (const block of outline) {
    if (isRecordBlock(block)) ids[block.type] = [...(ids[block.type] ?? []), String(block.attrs.id)]
  }
  const body = outline.map((block) => filledBlock(block, language, ids))
  return reportDocumentSchema.parse({ template, language, facts, body })
}
