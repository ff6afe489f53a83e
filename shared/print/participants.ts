import { type FieldValues, rowsOf, textOf } from '../fields/value'
import { countryName } from '../i18n/countries'
import type { Language } from '../i18n/language'
import { oneLine } from './text'

/** Who took part: every country once, then the institutions that belong to none, such as international ones. */
export function participantText(facts: FieldValues, language: Language): string {
  const names = rowsOf(facts, 'participants').map(
    (row) => countryName(oneLine(textOf(row, 'country')), language) || oneLine(textOf(row, 'institution')),
  )
  return [...new Set(names.filter(Boolean))].join(', ')
}
