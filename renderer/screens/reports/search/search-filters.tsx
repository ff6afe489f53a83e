import { Button } from '@mantine/core'
import { assertNever } from '../../../../shared/errors'
import { countryName } from '../../../../shared/i18n/countries'
import { languageNames, languages } from '../../../../shared/i18n/language'
import { reportStates, type SearchFilter, type SearchPage, searchFilters } from '../../../../shared/ipc/search'
import { templates } from '../../../../shared/templates/templates'
import { useText } from '../../../lib/text-context'
import { type Filter, FilterMenu } from '../../../ui/filter-menu'
import { PeriodMenu } from './period-menu'
import classes from './search.module.css'
import type { Search } from './use-search'

/** Gives the name of a filter's value in the reader's words. */
function useValueName(): (filter: SearchFilter, value: string) => string {
  const { t, language } = useText()
  return (filter, value) => {
    switch (filter) {
      case 'template':
        return Object.values(templates).find(({ name }) => name === value)?.label[language] ?? value
      case 'language': {
        const known = languages.find((each) => each === value)
        return known ? languageNames[known] : value
      }
      case 'country':
        return countryName(value, language)
      case 'state': {
        const state = reportStates.find((each) => each === value)
        return state ? t(`search.states.${state}`) : value
      }
      case 'open':
        return t('search.waiting')
      default:
        return assertNever(filter)
    }
  }
}

/** What results are chosen by, with how many each choice would give. */
export function SearchFilters({ search, counts }: { search: Search; counts: SearchPage['counts'] }) {
  const { t } = useText()
  const valueName = useValueName()
  const { filters, period } = search.searched
  const shown = searchFilters.map((key): Filter => {
    const values = (counts[key] ?? []).map(({ value, count }) => ({ value, count, label: valueName(key, value) }))
    return { key, label: t(`search.filterNames.${key}`), values }
  })
  const change = (key: string, values: string[]) => {
    const known = searchFilters.find((each) => each === key)
    if (!known) return
    const { [known]: _, ...others } = filters
    search.choose({ filters: values.length > 0 ? { ...others, [known]: values } : others })
  }
  const isAnyOn = Object.keys(filters).length > 0 || period.from !== undefined || period.to !== undefined
  return (
    <fieldset className={classes.filters} aria-label={t('search.filters')}>
      {shown.map((filter) => (
        <FilterMenu key={filter.key} label={filter.label} filters={[filter]} chosen={filters} onChange={change} />
      ))}
      <PeriodMenu value={period} onChange={(next) => search.choose({ period: next })} />
      {isAnyOn ? (
        <Button variant="subtle" onClick={() => search.choose({ filters: {}, period: {} })}>
          {t('search.reset')}
        </Button>
      ) : null}
    </fieldset>
  )
}
