import { Button, SegmentedControl } from '@mantine/core'
import { formatNumber } from '../../../shared/i18n/format'
import type { LibraryPage, LibraryQuery } from '../../../shared/ipc/library'
import { recordNames } from '../../../shared/records/record'
import { records } from '../../../shared/records/records'
import { useText } from '../../lib/text-context'
import { FilterMenu } from '../../ui/filter-menu'
import { useFilters } from './filter-names'
import classes from './library.module.css'

interface Props {
  page: LibraryPage
  filters: LibraryQuery['filters']
  onChange: (filters: LibraryQuery['filters']) => void
}

/** The kinds of records with their counts, and the filters. */
export function FilterBar({ page, filters, onChange }: Props) {
  const { t, language } = useText()
  const { first, more } = useFilters(page)
  const counts = new Map((page.counts.record ?? []).map(({ value, count }) => [value, count]))
  const countOf = (kind: string) => formatNumber(counts.get(kind) ?? 0, language)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const change = (key: string, values: string[]) => {
    const { [key]: _, ...others } = filters
    onChange(values.length > 0 ? { ...others, [key]: values } : others)
  }
  return (
    <div className={classes.filters}>
      <SegmentedControl
        aria-label={t('library.kinds')}
        value={filters.record?.[0] ?? ''}
        onChange={(kind) => change('record', kind === '' ? [] : [kind])}
        data={[
          { value: '', label: `${t('library.all')} ${formatNumber(all, language)}` },
          ...recordNames.map((kind) => ({ value: kind, label: `${records[kind].label[language]} ${countOf(kind)}` })),
        ]}
      />
      <fieldset className={classes.chips} aria-label={t('library.filters')}>
        {first.map((filter) => (
          <FilterMenu key={filter.key} label={filter.label} filters={[filter]} chosen={filters} onChange={change} />
        ))}
        <FilterMenu label={t('library.more')} filters={more} chosen={filters} onChange={change} />
        {Object.keys(filters).some((key) => key !== 'record') ? (
          <Button variant="subtle" onClick={() => onChange(filters.record ? { record: filters.record } : {})}>
            {t('library.reset')}
          </Button>
        ) : null}
      </fieldset>
    </div>
  )
}
