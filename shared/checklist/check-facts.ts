import type { Field, ScalarField } from '../fields/field'
import { limitOf } from '../fields/limit'
import type { FieldValue, FieldValues, ScalarValue } from '../fields/value'
import type { Language } from '../i18n/language'
import type { Template } from '../templates/template'
import { findPersonalData, mask } from './personal-data'
import type { CheckItem } from './rule'

const isEmptyScalar = (value: ScalarValue | undefined): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '')

/** Whether a fact still has to be given: of a period both ends, of a list one row that says something. */
function isMissing(field: Field, value: FieldValue | undefined): boolean {
  if (field.type === 'list') {
    return !Array.isArray(value) || value.every((row) => Object.values(row).every(isEmptyScalar))
  }
  if (Array.isArray(value)) return true
  if (field.type !== 'period') return isEmptyScalar(value)
  return typeof value !== 'object' || !value.from || !value.to
}

function textsOf(value: FieldValue | undefined): string[] {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  return value.flatMap((row) => Object.values(row).filter((cell) => typeof cell === 'string'))
}

function lengthItems(field: ScalarField, value: FieldValue | undefined, key: string, language: Language): CheckItem[] {
  if (field.type !== 'text' || typeof value !== 'string') return []
  const max = limitOf(field, language)
  const length = [...value.normalize('NFC')].length
  if (max === undefined || length <= max) return []
  return [{ rule: 'text-too-long', place: { kind: 'fact', key }, label: field.label, length, max }]
}

function checkField(field: Field, value: FieldValue | undefined, language: Language): CheckItem[] {
  const place = { kind: 'fact', key: field.key } as const
  const personal = textsOf(value).flatMap((text) =>
    findPersonalData(text).map(
      ({ rule, from, to }): CheckItem => ({
        rule,
        place,
        label: field.label,
        excerpt: mask(text.slice(from, to)),
      }),
    ),
  )
  const lengths =
    field.type !== 'list'
      ? lengthItems(field, value, field.key, language)
      : field.columns.flatMap((column) =>
          (Array.isArray(value) ? value : []).flatMap((row) =>
            lengthItems(column, row[column.key], field.key, language),
          ),
        )
  return [
    ...(field.required && isMissing(field, value)
      ? [{ rule: 'fact-missing', place, label: field.label } as const]
      : []),
    ...lengths,
    ...personal,
  ]
}

/** A report that is not open to everyone must say why, where its template asks for it. */
function checkDisclosure(fields: readonly Field[], facts: FieldValues): CheckItem[] {
  const reason = fields.find(({ key }) => key === 'disclosureReason')
  if (!reason || (facts.disclosure !== 'partial' && facts.disclosure !== 'closed')) return []
  if (!isMissing(reason, facts[reason.key])) return []
  return [{ rule: 'disclosure-reason', place: { kind: 'fact', key: reason.key }, label: reason.label }]
}

/** What the facts of a report lack, in the order of the form. */
export function checkFacts(template: Template, facts: FieldValues, language: Language): CheckItem[] {
  const fields = template.facts.flatMap((group) => group.fields)
  return [
    ...fields.flatMap((field) => checkField(field, facts[field.key], language)),
    ...checkDisclosure(fields, facts),
  ]
}
