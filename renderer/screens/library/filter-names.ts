import { assertNever } from '../../../shared/errors'
import { countryName } from '../../../shared/i18n/countries'
import type { LibraryPage } from '../../../shared/ipc/library'
import { type CommonFilter, choiceFilters, commonFilters, firstFilters } from '../../../shared/records/filters'
import { useText } from '../../lib/text-context'
import type { Filter } from '../../ui/filter-menu'

const isCommon = (key: string): key is CommonFilter => commonFilters.some((filter) => filter === key)

/** Filters with the values that there are, in the reader's words: those that stand in sight, and the others. */
export function useFilters(page: LibraryPage): { readonly first: Filter[]; readonly more: Filter[] } {
  const { t, language } = useText()

  function labelOf(key: CommonFilter, value: string, name: string): string {
    switch (key) {
      case 'country':
        return countryName(value, language)
      case 'rating':
        return t('library.atLeast', { value })
      case 'report':
        return name || t('reports.untitled')
      case 'year':
      case 'record':
        return value
      default:
        return assertNever(key)
    }
  }

  function common(key: Exclude<CommonFilter, 'record'>): Filter {
    const values = (page.counts[key] ?? []).map(({ value, count, name }) => ({
      value,
      count,
      label: isCommon(key) ? labelOf(key, value, name) : value,
    }))
    const sorted = key === 'year' || key === 'rating' ? values.sort((a, b) => b.value.localeCompare(a.value)) : values
    return { key, label: t(`library.filterNames.${key}`), values: sorted }
  }

  const choices = choiceFilters.map(({ key, label, options }): Filter => {
    const counts = new Map((page.counts[key] ?? []).map(({ value, count }) => [value, count]))
    const values = options.flatMap((option) => {
      const count = counts.get(option.key)
      return count === undefined ? [] : [{ value: option.key, label: option.label[language], count }]
    })
    return { key, label: label[language], values }
  })
  const inSight = firstFilters.flatMap((key) => choices.filter((filter) => filter.key === key)).slice(0, 2)
  const last = choices.filter(({ key }) => key === 'openness')
  const first = [common('country'), ...inSight, common('rating'), common('year'), common('report'), ...last]
  return { first, more: choices.filter((filter) => !first.includes(filter)) }
}
