import { Button, Skeleton } from '@mantine/core'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import type { ReportSummary } from '../../../shared/report'
import type { Go, Route } from '../../app/route'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { useNotify } from '../../lib/use-notify'
import { ErrorNotice } from '../../ui/error-notice'
import { SaveTemplateDialog } from '../templates/save-template-dialog'
import { EmptyList } from './empty-list'
import { Gallery } from './gallery/gallery'
import { OrderMenu } from './order-menu'
import { RenameDialog } from './rename-dialog'
import { ReportCard } from './report-card'
import { ReportTable } from './report-table'
import classes from './reports.module.css'
import { ReportSearchField } from './search/report-search-field'
import { SearchResults } from './search/search-results'
import type { SearchMemory } from './search/search-state'
import { useSearch } from './search/use-search'
import { useOrdered } from './use-ordered'
import { useReportActions } from './use-report-actions'
import { useReports } from './use-reports'

const cards = 3
const none: readonly ReportSummary[] = []

/** The reports on this device. `start` says what to do first: a menu item may have asked for it from elsewhere. */
export function ReportsScreen({
  go,
  start,
  memory,
}: {
  go: Go
  start: Extract<Route, { screen: 'reports' }>
  /** What was looked for before. */
  memory: SearchMemory
}) {
  const api = useApi()
  const { t } = useText()
  const { busy, run } = useAction()
  const notify = useNotify()
  const { list, reload } = useReports()
  const search = useSearch(memory)
  const [creating, setCreating] = useState(false)
  const [renaming, setRenaming] = useState<ReportSummary | null>(null)
  const [keeping, setKeeping] = useState<ReportSummary | null>(null)
  const actions = useReportActions(go, setRenaming, setKeeping)

  const importFiles = useCallback(async () => {
    const imported = await run(api.report.import)
    if (imported && imported.length > 0) notify.done(t('reports.imported', { count: imported.length }))
  }, [api, notify, run, t])

  // Not again when the language changes: only when a menu item asks.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `start` is a new object for every request
  useEffect(() => {
    if (start.start === 'new-report') setCreating(true)
    if (start.start === 'import') void importFiles()
  }, [start])

  const buttons = (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} aria-hidden />}
        loading={busy}
        onClick={importFiles}
      >
        {t('reports.import')}
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
        {t('reports.new.button')}
      </Button>
    </>
  )
  const reports = useOrdered(list.state === 'ready' ? list.reports : none)
  const now = Date.now()

  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1>{t('nav.reports')}</h1>
        {reports.length > 0 || search.isOn ? <ReportSearchField search={search} /> : null}
        {reports.length > 0 ? (
          <div className={classes.buttons}>
            {reports.length > 1 && !search.isOn ? <OrderMenu /> : null}
            {buttons}
          </div>
        ) : null}
      </header>
      {search.isOn ? <SearchResults search={search} go={go} /> : null}
      {list.state === 'loading' ? <Skeleton height={280} radius={10} /> : null}
      {list.state === 'failed' ? (
        <ErrorNotice error={list.error}>
          <Button onClick={reload}>{t('common.retry')}</Button>
        </ErrorNotice>
      ) : null}
      {list.state === 'ready' && reports.length === 0 && !search.isOn ? <EmptyList>{buttons}</EmptyList> : null}
      {reports.length > 0 && !search.isOn ? (
        <section className={classes.cards} aria-label={t('reports.recent')}>
          {reports.slice(0, cards).map((report) => (
            <ReportCard key={report.id} report={report} actions={actions} now={now} />
          ))}
        </section>
      ) : null}
      {reports.length > cards && !search.isOn ? (
        <ReportTable reports={reports.slice(cards)} actions={actions} now={now} />
      ) : null}
      {creating ? (
        <Gallery reports={reports} go={go} onClose={() => setCreating(false)} onCreated={actions.open} />
      ) : null}
      {keeping ? (
        <SaveTemplateDialog
          report={keeping.id}
          template={keeping.template}
          title={keeping.title}
          onClose={() => setKeeping(null)}
        />
      ) : null}
      {renaming ? <RenameDialog report={renaming} onClose={() => setRenaming(null)} /> : null}
    </div>
  )
}
