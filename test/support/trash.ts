import { createTrash } from '../../electron/reports/purge'
import { createRowRemoval } from '../../electron/store/report-rows'
import { createReportSearch, type ReportSearch } from '../../electron/store/report-search'
import { createSearchIndex } from '../../electron/store/search-index'
import { createUnusedMedia } from '../../electron/store/unused-media'
import { createUsedDays } from '../../electron/store/used-days'
import type { openStore } from './store'

/**
 * The trash of a test's store, on a clock of its own.
 * @param others `forget`: of the store's search, where the test has one; `keepMark`: see `openStore`
 */
export function trashOf(
  { database, log, index, versions }: Pick<ReturnType<typeof openStore>, 'database' | 'log' | 'index' | 'versions'>,
  now: () => number,
  {
    forget = createReportSearch(createSearchIndex(database, log)).forget,
    keepMark = () => undefined,
  }: { readonly forget?: ReportSearch['forget']; readonly keepMark?: () => void } = {},
) {
  const unusedMedia = createUnusedMedia({ database, log, versions, now })
  const usedDays = createUsedDays(database, now)
  const purged: string[] = []
  const onPurged = (report: string) => {
    purged.push(report)
    keepMark()
  }
  const rows = createRowRemoval(database, now)
  return {
    trash: createTrash({ index, rows, unusedMedia, usedDays, now, forget, onPurged }),
    unusedMedia,
    usedDays,
    purged,
  }
}
