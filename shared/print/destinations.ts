import { type FieldValues, rowsOf, textOf } from '../fields/value'
import { countryName } from '../i18n/countries'
import { formatList } from '../i18n/format'
import type { Language } from '../i18n/language'
import type { PrintContext } from './context'
import { oneLine } from './text'

const placeForms = {
  ko: (country: string, cities: readonly string[]) => [country, cities.join('·')].filter(Boolean).join(' '),
  en: (country: string, cities: readonly string[]) => [formatList(cities, 'en'), country].filter(Boolean).join(', '),
  vi: (country: string, cities: readonly string[]) =>
    country && cities.length > 0 ? `${country} (${cities.join(', ')})` : country || cities.join(', '),
} as const satisfies Record<Language, unknown>

/** `영국 런던·맨체스터, 네덜란드 암스테르담`; `London, United Kingdom`; `Hàn Quốc (Seoul)`: cities by country. */
export function destinationText({ facts, language }: Pick<PrintContext, 'facts' | 'language'>): string {
  const cities = new Map<string, string[]>()
  for (const row of rowsOf(facts, 'destinations')) {
    const country = countryName(oneLine(textOf(row, 'country')), language)
    const city = oneLine(textOf(row, 'city'))
    if (country || city) cities.set(country, [...(cities.get(country) ?? []), ...(city ? [city] : [])])
  }
  const places = [...cities].map(([country, names]) => placeForms[language](country, [...new Set(names)]))
  return places.join(language === 'en' ? '; ' : ', ')
}

/** The institutions visited, each once. */
export const institutionNames = (facts: FieldValues): string[] => [
  ...new Set(rowsOf(facts, 'visits').map((row) => oneLine(textOf(row, 'institution')))),
]
