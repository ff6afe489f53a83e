import type { Translator } from '../../shared/i18n/index'
import type { Handlers } from '../../shared/ipc/channel'
import type { report } from '../../shared/ipc/report'
import type { Dialogs } from '../platform/dialogs'
import type { Incoming } from '../reports/incoming'
import type { Trash } from '../reports/purge'
import type { Reports } from '../reports/reports'
import type { ReportIndex } from '../store/report-index'
import type { SafeAppend } from '../store/safe-append'
import type { UpdateLog } from '../store/update-log'

interface Dependencies {
  readonly reports: Reports
  readonly trash: Trash
  readonly incoming: Incoming
  readonly index: ReportIndex
  readonly log: UpdateLog
  /** How an open report is written. */
  readonly append: SafeAppend
  readonly dialogs: Dialogs
  readonly translator: () => Translator
}

export const createReportHandlers = ({
  reports,
  trash,
  incoming,
  index,
  log,
  append,
  dialogs,
  translator,
}: Dependencies): Handlers<typeof report> => ({
  list: ({ shelf }) => index.list(shelf),
  trash: () => trash.list(),
  counts: () => index.counts(),
  create: ({ template, language }) => reports.create(template, language),
  open: ({ id }) => {
    const { state, number } = log.load(id)
    return { state, sequence: number }
  },
  append: ({ id, update }, { windowId }) => ({ sequence: append(id, update, windowId) }),
  rename: ({ id, title }) => reports.rename(id, title),
  setSubmitted: ({ id, on }) => reports.setSubmitted(id, on),
  duplicate: ({ id }) => reports.duplicate(id, (title) => translator().t('reports.copyOf', { title })),
  delete: ({ id }) => reports.delete(id),
  restore: ({ id }) => reports.restore(id),
  setArchived: ({ id, archived }) => reports.setArchived(id, archived),
  purge: async ({ id }) => ({ count: await (id === undefined ? trash.empty() : trash.purge(id)) }),
  import: async (_input, { windowId }) => {
    const imported = []
    for (const file of await dialogs.openBundles(windowId)) {
      const report = await incoming.take(file)
      if (report) imported.push(report)
    }
    return imported
  },
})
