import type { ReportDocument } from '../document/model'
import type { ListField, ScalarField } from '../fields/field'
import { type FieldValue, rowsOf, scalarValueSchema } from '../fields/value'
import type { Translator } from '../i18n/index'
import type { Language } from '../i18n/language'
import { valueText } from '../print/values'
import { templates } from '../templates/templates'
import { lineBlock, manyLines, type ReadBlock, type ReadLine } from './read-block'

const line = (more: Pick<ReadLine, 'role' | 'text' | 'id' | 'key'> & Partial<ReadLine>): ReadLine => ({
  level: 0,
  label: '',
  form: '',
  ...more,
})

const cell = (text: string, key: unknown, id = ''): ReadLine =>
  line({ role: 'cell', text, id, key: JSON.stringify(key) })

const oneFact = (field: ScalarField, value: FieldValue, language: Language): ReadBlock => {
  const scalar = scalarValueSchema.safeParse(value)
  const text = valueText(field, scalar.data, language)
  const label = field.label[language]
  return lineBlock('fact', line({ role: 'field', label, text, id: field.key, key: JSON.stringify(value) }), field.key)
}

/** The rows of a list under the names of its columns; columns that no row has are left out. */
function listFact(field: ListField, facts: ReportDocument['facts'], { language }: Translator): ReadBlock {
  const rows = rowsOf(facts, field.key)
  const columns = field.columns.filter(({ key }) => rows.some((row) => row[key] !== undefined && row[key] !== ''))
  const head = columns.map(({ key, label }) => cell(label[language], '', key))
  const cells = rows.map((row) =>
    columns.map((column) => cell(valueText(column, row[column.key], language), row[column.key], column.key)),
  )
  return manyLines('fact', field.label[language], field.key, { rows: [head, ...cells] })
}

/** A fact that the template does not ask for: shown as it is stored, because nothing is left out. */
const otherFact = (key: string, value: FieldValue): ReadBlock => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return lineBlock('fact', line({ role: 'field', label: key, text, id: key, key: text }), key)
}

/** The facts of a report that say something, in the order of its form. */
export function readFacts({ template, facts }: ReportDocument, text: Translator): ReadBlock[] {
  const fields = templates[template].facts.flatMap((group) => group.fields)
  const known = new Set(fields.map(({ key }) => key))
  const asked = fields.flatMap((field) => {
    const value = facts[field.key]
    if (value === undefined || value === '') return []
    return [field.type === 'list' ? listFact(field, facts, text) : oneFact(field, value, text.language)]
  })
  const others = Object.entries(facts).filter(([key]) => !known.has(key))
  return [...asked, ...others.map(([key, value]) => otherFact(key, value))]
}
