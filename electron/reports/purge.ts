import type { ReportId } from '../../shared/document/model'
import { AppError } from '../../shared/errors'
import type { TrashedReport } from '../../shared/report'
import { daysLeft } from '../../shared/trash/expiry'
import type { ReportIndex } from '../store/report-index'
import type { RowRemoval } from '../store/report-rows'
import type { UnusedMedia } from '../store/unused-media'
import type { UsedDaysTable } from '../store/used-days'

interface Dependencies {
  readonly index: Pick<ReportIndex, 'list' | 'get'>
  readonly rows: RowRemoval
  readonly unusedMedia: Pick<UnusedMedia, 'remove'>
  readonly usedDays: UsedDaysTable
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Takes what is gone out of the search. */
  readonly forget: () => Promise<void>
  /** Hears of each report that is gone. */
  readonly onPurged: (report: ReportId) => void
}

/** The trash: what lies in it, for how long, and deleting for good. */
export function createTrash({ index, rows, unusedMedia, usedDays, now, forget, onPurged }: Dependencies) {
  function list(): TrashedReport[] {
    const used = usedDays.get()
    return index.list('trash').map((report) => ({
      ...report,
      daysLeft: daysLeft(report.deletedAt ?? now(), used, now()),
    }))
  }

  async function purge(reports: readonly ReportId[]): Promise<number> {
    if (reports.length === 0) return 0
    for (const report of reports) {
      rows.remove(report)
      onPurged(report)
    }
    try {
      await forget()
      await unusedMedia.remove()
    } catch {
      // The report is gone, which is what was asked for. The search goes on at its next turn; pictures wait until the
      // storage screen removes them.
    }
    rows.clean()
    return reports.length
  }

  return {
    /** What lies in the trash, the last deleted first, with the days that are left. */
    list,

    /**
     * Deletes a report for good. Only what lies in the trash can be.
     * @throws AppError `report-not-found`, `disk-full`, `store-*`
     */
    async purge(id: ReportId): Promise<number> {
      if (index.get(id).deletedAt === null) throw new AppError('report-not-found')
      return purge([id])
    },

    /** Deletes everything in the trash for good and gives how many reports that were. */
    empty: (): Promise<number> => purge(index.list('trash').map(({ id }) => id)),

    /** Notes today as a day of use. */
    noteUse: usedDays.note,

    /** Notes today as a day of use, then deletes for good what has lain in the trash long enough. */
    async expire(): Promise<number> {
      usedDays.note()
      const over = list().filter((report) => report.daysLeft === 0 && report.problem === null)
      return purge(over.map(({ id }) => id))
    },
  }
}

export type Trash = ReturnType<typeof createTrash>
