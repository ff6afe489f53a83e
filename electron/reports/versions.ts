import type { ReportId } from '../../shared/document/model'
import { localDay } from '../../shared/i18n/calendar'
import { contentsOf } from '../../shared/versions/contents'
import { restoreBy } from '../../shared/versions/restore'
import type { VersionReason, VersionSummary } from '../../shared/versions/version'
import type { UpdateLog } from '../store/update-log'
import type { NewVersion, VersionTable } from '../store/version-table'
import { thinOut } from './thin-out'

interface Dependencies {
  readonly log: UpdateLog
  readonly table: VersionTable
  readonly newId: () => string
  /** Milliseconds since 1970, of a clock that may jump. */
  readonly now: () => number
  /** Milliseconds since some moment, of a clock that never jumps. */
  readonly elapsed: () => number
  /** Whether a document is no report: templates have no daily versions. */
  readonly isTemplate: (id: ReportId) => boolean
  /** Hears of a version that could not be kept although the change before it was, or that nobody waits for. */
  readonly onFailure: (error: unknown) => void
}

/** Least time between two daily versions of a report: a clock that jumps to and fro makes no flood of them. */
const betweenDaily = 6 * 3_600_000

/** Most deleted versions that can be taken back. */
const mostDeleted = 20

type Automatic = Exclude<VersionReason, 'named'>

/** Earlier states of reports: kept by name or by themselves, looked at, and brought back. */
export function createVersions({ log, table, newId, now, elapsed, isTemplate, onFailure }: Dependencies) {
  /** Until when nobody needs to ask for a daily version of a report, and for which day that is so. */
  const quiet = new Map<ReportId, { readonly day: string; readonly until: number }>()
  const deleted = new Map<string, { readonly version: NewVersion; readonly at: number }>()

  function add(report: ReportId, reason: VersionReason, name: string, state: Uint8Array): VersionSummary {
    const id = newId()
    table.add({ id, report, reason, name, state, ...contentsOf(report, state) })
    for (const old of thinOut(table.list(report), now())) table.delete(old.id)
    return table.get(id)
  }

  /** Keeps the present state, unless the version that was kept last has it already. Gives the version that has it. */
  function keepAutomatic(report: ReportId, reason: Automatic): string {
    const { state } = log.load(report)
    return table.lastOf(report, state) ?? add(report, reason, '', state).id
  }

  /** Before a change: the state as it is, when this is the first change of a day. */
  function keepDaily(report: ReportId): void {
    const day = localDay(now())
    const rest = quiet.get(report)
    if (rest && (rest.day === day || elapsed() < rest.until)) return
    quiet.set(report, { day, until: elapsed() + betweenDaily })
    // What is new today has no state from before today.
    if (!log.has(report) || isTemplate(report)) return
    const times = table.list(report).flatMap(({ reason, at }) => (reason === 'daily' ? [at] : []))
    if (times.some((at) => localDay(at) === day)) return
    if (times.some((at) => Math.abs(now() - at) < betweenDaily)) {
      // Asked for again later in this day: it began while the last was still fresh.
      quiet.set(report, { day: '', until: elapsed() + betweenDaily })
      return
    }
    keepAutomatic(report, 'daily')
  }

  function tolerant(work: () => void): void {
    try {
      work()
    } catch (error) {
      onFailure(error)
    }
  }

  // No failure here may keep what was typed from the disk.
  log.beforeAppend((report) => tolerant(() => keepDaily(report)))

  return {
    /** Versions of a report, the newest first. */
    list: (report: ReportId): VersionSummary[] => table.list(report),

    /**
     * Keeps the present state under a name.
     * @throws AppError `report-*`, `disk-full`, `store-*`
     */
    keep: (report: ReportId, name: string): VersionSummary => add(report, 'named', name, log.load(report).state),

    /**
     * Keeps the present state before a change that nobody can take back otherwise.
     * @throws AppError `report-*`, `disk-full`, `store-*`
     */
    keepBefore: (report: ReportId, reason: Automatic): void => void keepAutomatic(report, reason),

    /** Keeps the present state before a file is written, which goes on whether or not that succeeds. */
    keepForExport: (report: ReportId): void => tolerant(() => keepAutomatic(report, 'export')),

    /** The state of a version. Errors: see `VersionTable.state`. */
    open: (id: string): Uint8Array => table.state(id).state,

    /** Renames a version that the user named. */
    rename(id: string, name: string): VersionSummary {
      table.rename(id, name)
      return table.get(id)
    },

    /** Deletes a version; until Bogo is closed, `takeBack` brings it back. */
    delete(id: string): void {
      const { report, reason, name, at } = table.get(id)
      try {
        const { state } = table.state(id)
        deleted.set(id, { version: { id, report, reason, name, state, ...contentsOf(report, state) }, at })
      } catch (error) {
        // A damaged one can be deleted as well; there is nothing to take back.
        onFailure(error)
      }
      const [oldest] = deleted.keys()
      if (oldest !== undefined && deleted.size > mostDeleted) deleted.delete(oldest)
      table.delete(id)
    },

    /** Brings back a version that was just deleted. */
    takeBack(id: string): void {
      const found = deleted.get(id)
      if (!found) return
      deleted.delete(id)
      table.add(found.version, found.at)
    },

    /**
     * Changes the report into what the version says, by an ordinary change: what other devices wrote meanwhile merges
     * with it. The state before it is kept first, so that the restore can be taken back by restoring that.
     * @returns the version that has the state before it; null when nothing was different
     * @throws AppError `version-*`, `report-*`, `document-unknown-node`, `disk-full`, `store-*`
     */
    restore(id: string): string | null {
      const { report, state } = table.state(id)
      const update = restoreBy(report, log.load(report).state, state)
      if (!update) return null
      const before = keepAutomatic(report, 'restore')
      log.append(report, update, 'device')
      return before
    },
  }
}

export type Versions = ReturnType<typeof createVersions>
