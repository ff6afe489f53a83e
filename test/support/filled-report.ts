import { type Block, type ReportDocument, reportDocumentSchema } from '../../shared/document/model'
import type { ScalarField } from '../../shared/fields/field'
import type { FieldValues, Row, ScalarValue } from '../../shared/fields/value'
import type { Language } from '../../shared/i18n/language'
import { isTextField, type RecordField } from '../../shared/records/record'
import { records } from '../../shared/records/records'
import type { TemplateName } from '../../shared/templates/names'
import { templates } from '../../shared/templates/templates'

/** Words that are no label in any template. */
const words = { ko: '가나다', en: 'abc def', vi: 'xyz' } as const

/** A value for a field; undefined where a value would have to name another part of the report. */
function sampleOf(field: ScalarField | RecordField, language: Language): ScalarValue | undefined {
  switch (field.type) {
    case 'text':
      return field.key === 'currency' ? 'KRW' : words[language]
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
    case 'choice':
      return field.options[0]?.key ?? ''
    default:
      return undefined
  }
}

/** Values by key, without those that are undefined. */
const valuesOf = (fields: readonly (ScalarField | RecordField)[], language: Language): Row =>
  Object.fromEntries(
    fields.flatMap((field): [string, ScalarValue][] => {
      const value = sampleOf(field, language)
      return value === undefined ? [] : [[field.key, value]]
    }),
  )

/** A value for every fact of a template; lists have two rows. */
export function filledFacts(template: TemplateName, language: Language): FieldValues {
  const fields = templates[template].facts.flatMap((group) => group.fields)
  const lists = fields.filter((field) => field.type === 'list')
  const rows = lists.map(({ key, columns }) => [key, [valuesOf(columns, language), valuesOf(columns, language)]])
  const scalars = fields.filter((field) => field.type !== 'list')
  return { ...valuesOf(scalars, language), ...Object.fromEntries(rows) }
}

/** An empty record of an outline with every field filled in; anything else as it is. */
function filledBlock(block: Block, language: Language): unknown {
  if (block.type !== 'finding' && block.type !== 'policy') return block
  const { fields } = records[block.type]
  const scalars = valuesOf(
    fields.filter((field) => !isTextField(field)),
    language,
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
  const body = templates[template].outline(language, newId).map((block) => filledBlock(block, language))
  return reportDocumentSchema.parse({ template, language, facts, body })
}
