import { useCallback, useMemo } from 'react'
import { localDay } from '../../../shared/i18n/calendar'
import type { ReportSummary } from '../../../shared/report'
import type { Go } from '../../app/route'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { useNotify } from '../../lib/use-notify'

export interface ReportActions {
  open(report: ReportSummary): void
  duplicate(report: ReportSummary): void
  remove(report: ReportSummary): void
  rename(report: ReportSummary): void
  setSubmitted(report: ReportSummary, submitted: boolean): void
  setArchived(report: ReportSummary, archived: boolean): void
  /** Makes a file of it for another device or person. */
  handOver(report: ReportSummary): void
  /** Makes a template of it. */
  keep(report: ReportSummary): void
}

/** The title to show; a report without one is named so. */
export function useTitle(): (report: ReportSummary) => string {
  const { t } = useText()
  return useCallback((report) => report.title.trim() || t('reports.untitled'), [t])
}

/** What can be done with a report of the list. Deleting can be taken back. */
export function useReportActions(
  go: Go,
  { rename, keep, handOver }: Pick<ReportActions, 'rename' | 'keep' | 'handOver'>,
): ReportActions {
  const api = useApi()
  const { t } = useText()
  const { run } = useAction()
  const notify = useNotify()
  const title = useTitle()
  return useMemo(
    () => ({
      open: ({ id }) => go({ screen: 'editor', id }),
      rename,
      keep,
      handOver,
      duplicate: (report) =>
        void run(async () => {
          const copy = await api.report.duplicate({ id: report.id })
          notify.done(t('reports.duplicated', { title: title(copy) }))
        }),
      setSubmitted: (report, submitted) =>
        void run(async () => {
          await api.report.setSubmitted({ id: report.id, on: submitted ? localDay(Date.now()) : null })
          notify.done(t(submitted ? 'deadlines.marked' : 'deadlines.unmarked', { title: title(report) }))
        }),
      setArchived: (report, archived) =>
        void run(async () => {
          await api.report.setArchived({ id: report.id, archived })
          const done = t(archived ? 'shelves.archivedDone' : 'shelves.unarchivedDone', { title: title(report) })
          notify.undoable(done, () => run(() => api.report.setArchived({ id: report.id, archived: !archived })))
        }),
      remove: (report) =>
        void run(async () => {
          await api.report.delete({ id: report.id })
          notify.undoable(t('reports.deleted', { title: title(report) }), () =>
            run(() => api.report.restore({ id: report.id })),
          )
        }),
    }),
    [api, go, handOver, keep, notify, rename, run, t, title],
  )
}
