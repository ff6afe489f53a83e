import { assertNever } from '../errors'
import type { Choice, ScalarField } from '../fields/field'
import { isoDateSchema, periodSchema, type ScalarValue } from '../fields/value'
import { countryName } from '../i18n/countries'
import type { Language } from '../i18n/language'
import type { ScalarData } from './data-schema'
import { cleanText, oneLine } from './text'
import { valueLines } from './values'

const ratingOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5 ? value : null

/** A choice with its label; null when the key is not one of the choices. */
export function choiceData(options: readonly Choice[], key: unknown, language: Language) {
  const option = options.find((one) => one.key === key)
  return option ? { key: option.key, label: option.label[language] } : null
}

/** A field with a single value as data. */
export function scalarData(field: ScalarField, value: ScalarValue | undefined, language: Language): ScalarData {
  const base = {
    key: field.key,
    label: field.label[language],
    text: valueLines(field, value, language).join('\n'),
  }
  const words = typeof value === 'string' && value !== '' ? value : null
  switch (field.type) {
    case 'text':
      return { ...base, type: field.type, value: words === null ? null : cleanText(words) }
    case 'currency':
      return { ...base, type: field.type, value: words === null ? null : oneLine(words) }
    case 'date':
      return { ...base, type: field.type, value: isoDateSchema.safeParse(value).data ?? null }
    case 'period':
      return { ...base, type: field.type, value: periodSchema.safeParse(value).data ?? null }
    case 'number':
      return { ...base, type: field.type, value: typeof value === 'number' && Number.isFinite(value) ? value : null }
    case 'rating':
      return { ...base, type: field.type, value: ratingOf(value) }
    case 'choice':
      return { ...base, type: field.type, value: choiceData(field.options, value, language) }
    case 'country': {
      const key = words === null ? '' : oneLine(words)
      return { ...base, type: field.type, value: key === '' ? null : { key, label: countryName(key, language) } }
    }
    default:
      return assertNever(field)
  }
}
