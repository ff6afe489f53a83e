import { Button, Skeleton } from '@mantine/core'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import type { ReportSummary, Shelf } from '../../../shared/report'
import type { Go, Route } from '../../app/route'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { useNotify } from '../../lib/use-notify'
import { DropHint } from '../../ui/drop-hint'
import { ErrorNotice } from '../../ui/error-notice'
import handOver from '../hand-over/hand-over.module.css'
import { HandOverDialog } from '../hand-over/hand-over-dialog'
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
import { ShelfEmpty } from './shelves/shelf-empty'
import { ShelfSwitch } from './shelves/shelf-switch'
import { TrashList } from './shelves/trash-list'
import { useShelfCounts } from './shelves/use-shelf-counts'
import { useOrdered } from './use-ordered'
import { useReportActions } from './use-report-actions'
import { useReportDrop } from './use-report-drop'
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
  const [shelf, setShelf] = useState<Shelf>('active')
  const counts = useShelfCounts()
  // Also where the last one has just left: otherwise no way would lead back.
  const others = counts !== null && (counts.archived + counts.trash > 0 || shelf !== 'active')
  const { list, reload } = useReports(shelf === 'archived' ? 'archived' : 'active')
  const search = useSearch(memory)
  // While something is looked for, what was found takes the place of every list.
  const shown = search.isOn ? null : shelf
  const drop = useReportDrop()
  const [creating, setCreating] = useState(false)
  const [renaming, setRenaming] = useState<ReportSummary | null>(null)
  const [keeping, setKeeping] = useState<ReportSummary | null>(null)
  const [handing, setHanding] = useState<ReportSummary | null>(null)
  const closeHanding = useCallback(() => setHanding(null), [])
  const actions = useReportActions(go, { rename: setRenaming, keep: setKeeping, handOver: setHanding })

  const importFiles = useCallback(async () => {
    const imported = await run(api.report.import)
    if (imported && imported.length > 0) notify.done(t('reports.imported', { count: imported.length }))
  }, [api, notify, run, t])

  // Not again when the language changes: only when a menu item asks.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `start` is a new object for every request
  useEffect(() => {
    if (start.start) setShelf('active')
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
    <div className={classes.page} {...drop.handlers}>
      <header className={classes.header}>
        <h1>{t('nav.reports')}</h1>
        {reports.length > 0 || others || search.isOn ? <ReportSearchField search={search} /> : null}
        {reports.length > 0 || others ? (
          <div className={classes.buttons}>
            {reports.length > 1 && shown !== null && shown !== 'trash' ? <OrderMenu /> : null}
            {buttons}
          </div>
        ) : null}
      </header>
      {search.isOn ? <SearchResults search={search} go={go} /> : null}
      {others && shown ? <ShelfSwitch shelf={shown} counts={counts} onChange={setShelf} /> : null}
      {shown === 'trash' ? <TrashList now={now} /> : null}
      {list.state === 'loading' ? <Skeleton height={280} radius={10} /> : null}
      {list.state === 'failed' ? (
        <ErrorNotice error={list.error}>
          <Button onClick={reload}>{t('common.retry')}</Button>
        </ErrorNotice>
      ) : null}
      {list.state === 'ready' && reports.length === 0 && shown !== null && shown !== 'trash' ? (
        others ? (
          <ShelfEmpty shelf={shown} />
        ) : (
          <EmptyList>{buttons}</EmptyList>
        )
      ) : null}
      {reports.length > 0 && shown === 'active' ? (
        <section className={classes.cards} aria-label={t('reports.recent')}>
          {reports.slice(0, cards).map((report) => (
            <ReportCard key={report.id} report={report} actions={actions} now={now} />
          ))}
        </section>
      ) : null}
      {shown === 'active' && reports.length > cards ? (
        <ReportTable reports={reports.slice(cards)} actions={actions} now={now} />
      ) : null}
      {shown === 'archived' && reports.length > 0 ? (
        <ReportTable reports={reports} actions={actions} now={now} />
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
      {handing ? <HandOverDialog report={handing} onClose={closeHanding} /> : null}
      {drop.over ? <DropHint className={handOver.drop} text={t('handOver.drop')} /> : null}
      {renaming ? <RenameDialog report={renaming} onClose={() => setRenaming(null)} /> : null}
    </div>
  )
}
