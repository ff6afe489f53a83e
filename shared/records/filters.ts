import type { Choice } from '../fields/field'
import type { Localised } from '../i18n/language'
import type { RecordField } from './record'
import { records } from './records'

/** What records can be chosen by, beside their kind, country, year, report and rating: a set of choices. */
export interface ChoiceFilter {
  readonly key: string
  readonly label: Localised
  readonly options: readonly Choice[]
}

/** Filters that every kind of record has, whatever its fields are. */
export const commonFilters = ['record', 'country', 'year', 'report', 'rating'] as const
export type CommonFilter = (typeof commonFilters)[number]

export const optionsOf = (field: RecordField): readonly Choice[] | null => ('options' in field ? field.options : null)

function readFilters(): Map<readonly Choice[], ChoiceFilter> {
  const filters = new Map<readonly Choice[], ChoiceFilter>()
  const keys = new Set<string>(commonFilters)
  for (const { name, fields } of Object.values(records)) {
    for (const field of fields) {
      const options = optionsOf(field)
      if (!options || filters.has(options)) continue
      const key = keys.has(field.key) ? `${name}-${field.key}` : field.key
      keys.add(key)
      filters.set(options, { key, label: field.label, options })
    }
  }
  return filters
}

const byOptions = readFilters()

/** One filter for every set of choices, in the order of the fields; fields of several kinds that share a set share it. */
export const choiceFilters: readonly ChoiceFilter[] = [...byOptions.values()]

/** Filters that most readers reach for, the most telling first; the others stand behind them. */
export const firstFilters: readonly string[] = ['category', 'stage', 'status', 'kind', 'openness']

/** The filter that a field belongs to, or null. */
export const filterOf = (field: RecordField): ChoiceFilter | null => byOptions.get(optionsOf(field) ?? []) ?? null

/** Every key under which records can be filtered. */
export const filterKeys: readonly string[] = [...commonFilters, ...choiceFilters.map(({ key }) => key)]
