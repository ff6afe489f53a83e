import { assertNever } from '../errors'
import type { Choice, ScalarField } from '../fields/field'
import { periodSchema, type ScalarValue } from '../fields/value'
import { countryName } from '../i18n/countries'
import { formatDateWithWeekday, formatNumber, formatPeriod } from '../i18n/format'
import type { Language } from '../i18n/language'
import { oneLine, textLines } from './text'

const choiceLabel = (options: readonly Choice[], key: string, language: Language): string =>
  options.find((option) => option.key === key)?.label[language] ?? oneLine(key)

/** A value that does not fit its field, such as words in a date: shown as it was written. */
const asWritten = (value: ScalarValue, language: Language): string[] =>
  typeof value === 'object'
    ? [formatPeriod(value, language)].filter((line) => line !== '')
    : textLines(typeof value === 'number' ? formatNumber(value, language) : value)

/** The value of a field as lines in a language; no lines when it is empty. */
export function valueLines(field: ScalarField, value: ScalarValue | undefined, language: Language): string[] {
  if (value === undefined || value === '') return []
  switch (field.type) {
    case 'choice':
      return typeof value === 'string' ? [choiceLabel(field.options, value, language)] : asWritten(value, language)
    case 'country':
      return typeof value === 'string' ? [countryName(oneLine(value), language)] : asWritten(value, language)
    case 'date':
      return typeof value === 'string' ? textLines(formatDateWithWeekday(value, language)) : asWritten(value, language)
    case 'number':
      return typeof value === 'number' ? [formatNumber(value, language, field.decimals)] : asWritten(value, language)
    case 'rating':
      return typeof value === 'number' ? [`${formatNumber(value, language)}/5`] : asWritten(value, language)
    case 'period': {
      const period = periodSchema.safeParse(value)
      if (!period.success) return asWritten(value, language)
      return [formatPeriod(period.data, language, !field.uncounted)].filter((line) => line !== '')
    }
    case 'currency':
    case 'text':
      return asWritten(value, language)
    default:
      return assertNever(field)
  }
}

/** The value of a field on one line. */
export const valueText = (field: ScalarField, value: ScalarValue | undefined, language: Language): string =>
  valueLines(field, value, language).join(' ')
