import { Button, Skeleton } from '@mantine/core'
import { useState } from 'react'
import type { LibraryRow, RecordRef } from '../../../shared/ipc/library'
import type { Go } from '../../app/route'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { ErrorNotice } from '../../ui/error-notice'
import { SearchBox } from '../../ui/search-box'
import { Comparison } from './comparison'
import { ExportMenu } from './export-menu'
import { FilterBar } from './filter-bar'
import classes from './library.module.css'
import { LibraryNotes } from './library-messages'
import { LibraryResults } from './library-results'
import { ReuseDialog } from './reuse-dialog'
import { useChosen } from './use-chosen'
import { useLibrary } from './use-library'
import { useQuery } from './use-query'
import { useRecordCount } from './use-record-count'

const focusList = () => document.querySelector<HTMLElement>('main [role="listbox"]')?.focus()

/** Findings, policies and other records of all reports on this device: to find, compare, reuse and export. */
export function LibraryScreen({ go }: { go: Go }) {
  const api = useApi()
  const { t } = useText()
  const { text, setText, filters, setFilters, setOrder, query } = useQuery()
  const library = useLibrary(query)
  const chosen = useChosen()
  const count = useRecordCount()
  const [compared, setCompared] = useState<readonly RecordRef[] | null>(null)
  const [reused, setReused] = useState<LibraryRow | null>(null)
  const open = ({ report, record }: RecordRef) => go({ screen: 'editor', id: report, at: { record } })
  const { page, error } = library

  if (compared)
    return (
      <Comparison
        chosen={compared}
        onBack={() => setCompared(null)}
        onOpen={open}
        onRemove={(record) => {
          chosen.toggle(record)
          setCompared(compared.filter((each) => each !== record))
        }}
      />
    )
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1>{t('library.nav')}</h1>
        <SearchBox
          className={classes.search}
          label={t('library.search')}
          placeholder={t('library.searchPlaceholder')}
          value={text}
          onChange={setText}
          onLeave={focusList}
        />
        <ExportMenu
          label={chosen.records.length > 0 ? count.chosen(chosen.records.length) : count.found(page?.total ?? 0)}
          disabled={!page || page.total === 0 || page.pending > 0}
          write={(format) => api.library.export({ query, chosen: [...chosen.records], format })}
        />
      </header>
      {error ? (
        <ErrorNotice error={error}>
          <Button onClick={library.reload}>{t('common.retry')}</Button>
        </ErrorNotice>
      ) : null}
      {page ? (
        <>
          {page.all > 0 ? <FilterBar page={page} filters={filters} onChange={setFilters} /> : null}
          <LibraryNotes page={page} />
          <LibraryResults
            query={query}
            library={library}
            page={page}
            chosen={chosen}
            onOrder={setOrder}
            onOpen={open}
            onReuse={setReused}
            onCompare={() => setCompared(chosen.records)}
          />
        </>
      ) : error ? null : (
        <Skeleton height={320} radius={10} />
      )}
      {reused ? <ReuseDialog record={reused} onClose={() => setReused(null)} onOpen={open} /> : null}
    </div>
  )
}
