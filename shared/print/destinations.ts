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

/** The cities of each country, each once, in the order of the journey. */
export function destinationGroups({
  facts,
  language,
}: Pick<PrintContext, 'facts' | 'language'>): { readonly country: string; readonly cities: readonly string[] }[] {
  const groups = new Map<string, string[]>()
  for (const row of rowsOf(facts, 'destinations')) {
    const country = countryName(oneLine(textOf(row, 'country')), language)
    const city = oneLine(textOf(row, 'city'))
    if (country || city) groups.set(country, [...(groups.get(country) ?? []), ...(city ? [city] : [])])
  }
  return [...groups].map(([country, cities]) => ({ country, cities: [...new Set(cities)] }))
}

/** `영국 런던·맨체스터, 네덜란드 암스테르담`; `London, United Kingdom`; `Hàn Quốc (Seoul)`: cities by country. */
export function destinationText({ facts, language }: Pick<PrintContext, 'facts' | 'language'>): string {
  const places = destinationGroups({ facts, language }).map(({ country, cities }) =>
    placeForms[language](country, cities),
  )
  return places.join(language === 'en' ? '; ' : ', ')
}

/** The institutions visited, each once. */
export const institutionNames = (facts: FieldValues): string[] => [
  ...new Set(rowsOf(facts, 'visits').map((row) => oneLine(textOf(row, 'institution')))),
]
