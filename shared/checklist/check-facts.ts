import { checkFacts as findProblems } from '../fields/check'
import type { Field } from '../fields/field'
import type { FieldValue, FieldValues, ScalarValue } from '../fields/value'
import type { Language } from '../i18n/language'
import type { Template } from '../templates/template'
import { glyphItem } from './glyph-item'
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

function checkField(field: Field, value: FieldValue | undefined): CheckItem[] {
  const place = { kind: 'fact', key: field.key } as const
  const isOfOffice = field.type === 'text' && field.office === true
  const personal = (isOfOffice ? [] : textsOf(value)).flatMap((text) =>
    findPersonalData(text).map(
      ({ rule, from, to }): CheckItem => ({
        rule,
        place,
        label: field.label,
        excerpt: mask(text.slice(from, to)),
      }),
    ),
  )
  return [
    ...(field.required && isMissing(field, value)
      ? [{ rule: 'fact-missing', place, label: field.label } as const]
      : []),
    ...personal,
    ...textsOf(value).flatMap((text) => glyphItem(text, () => place).map((item) => ({ ...item, label: field.label }))),
  ]
}

/** What is written but cannot be right: shown at the field as well. */
function checkValues(
  template: Template,
  fields: readonly Field[],
  facts: FieldValues,
  language: Language,
): CheckItem[] {
  return findProblems(template, facts, language).flatMap(({ fact, column, code, params }): CheckItem[] => {
    const field = fields.find(({ key }) => key === fact)
    const named = field?.type === 'list' ? field.columns.find(({ key }) => key === column) : field
    if (!named) return []
    const item = { place: { kind: 'fact', key: fact }, label: named.label } as const
    if (code !== 'textTooLong') return [{ rule: 'fact-wrong', ...item, problem: { code, params } }]
    return [{ rule: 'text-too-long', ...item, length: Number(params.length), max: Number(params.max) }]
  })
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
    ...fields.flatMap((field) => checkField(field, facts[field.key])),
    ...checkValues(template, fields, facts, language),
    ...checkDisclosure(fields, facts),
  ]
}
