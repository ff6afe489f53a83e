import { Button, Skeleton } from '@mantine/core'
import { IconSearchOff } from '@tabler/icons-react'
import { formatNumber } from '../../../../shared/i18n/format'
import type { SearchPage } from '../../../../shared/ipc/search'
import type { Go } from '../../../app/route'
import { useText } from '../../../lib/text-context'
import { ErrorNotice } from '../../../ui/error-notice'
import { FoundReport } from './found-report'
import { onResultKey } from './result-keys'
import classes from './search.module.css'
import { SearchFilters } from './search-filters'
import type { Search } from './use-search'

/** How many were found, and what is not in the answer. */
function Summary({ page }: { page: SearchPage }) {
  const { t, language } = useText()
  const shown = formatNumber(page.total, language)
  return (
    <div className={classes.summary}>
      <strong role="status">{t(page.exact ? 'search.found' : 'search.about', { count: page.total, shown })}</strong>
      {page.pending > 0 ? <span>{t('search.preparing', { count: page.pending })}</span> : null}
      {page.unreadable > 0 ? <span>{t('search.unreadable', { count: page.unreadable })}</span> : null}
    </div>
  )
}

/** Says how else one can look for something. */
function NothingFound() {
  const { t } = useText()
  return (
    <div className={classes.nothing}>
      <IconSearchOff size={40} stroke={1.2} aria-hidden />
      <h2>{t('search.nothing.title')}</h2>
      <p>{t('search.nothing.message')}</p>
      <ul>
        <li>{t('search.nothing.initials')}</li>
        <li>{t('search.nothing.phrase')}</li>
        <li>{t('search.nothing.without')}</li>
        <li>{t('search.nothing.trash')}</li>
      </ul>
    </div>
  )
}

/** What was found in all reports: a click leads to the place in the report. */
export function SearchResults({ search, go }: { search: Search; go: Go }) {
  const { t } = useText()
  const { answer, error } = search
  const now = Date.now()
  if (error)
    return (
      <ErrorNotice error={error}>
        <Button onClick={search.retry}>{t('common.retry')}</Button>
      </ErrorNotice>
    )
  if (!answer) return <Skeleton height={180} radius={10} />
  const { page, rows } = answer
  return (
    <>
      <SearchFilters search={search} counts={page.counts} />
      <Summary page={page} />
      {page.total === 0 && page.pending === 0 ? <NothingFound /> : null}
      <ul
        className={classes.list}
        aria-label={t('search.results')}
        aria-description={t('search.hint')}
        onKeyDown={onResultKey}
      >
        {rows.map((report) => (
          <FoundReport
            key={report.report}
            report={report}
            now={now}
            onOpen={(at) => go({ screen: 'editor', id: report.report, ...(at && { at }) })}
          />
        ))}
      </ul>
      {rows.length < page.total && page.rows.length > 0 ? (
        <Button variant="default" mt="md" onClick={search.more}>
          {t('search.more')}
        </Button>
      ) : null}
    </>
  )
}
