import { createTrash } from '../../electron/reports/purge'
import { createRowRemoval } from '../../electron/store/report-rows'
import { createReportSearch } from '../../electron/store/report-search'
import { createSearchIndex } from '../../electron/store/search-index'
import { createUnusedMedia } from '../../electron/store/unused-media'
import { createUsedDays } from '../../electron/store/used-days'
import type { openStore } from './store'

/**
 * The trash of a test's store, on a clock of its own.
 * @param forget of the store's search, where the test has one
 */
export function trashOf(
  { database, log, index, versions }: ReturnType<typeof openStore>,
  now: () => number,
  forget = createReportSearch(createSearchIndex(database, log)).forget,
) {
  const unusedMedia = createUnusedMedia({ database, log, versions, now })
  const usedDays = createUsedDays(database, now)
  const purged: string[] = []
  const onPurged = (report: string) => void purged.push(report)
  const rows = createRowRemoval(database, now)
  return {
    trash: createTrash({ index, rows, unusedMedia, usedDays, now, forget, onPurged }),
    unusedMedia,
    usedDays,
    purged,
  }
}
