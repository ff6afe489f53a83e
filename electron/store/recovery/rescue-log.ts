import type { Database } from 'better-sqlite3'
import type { ReportId } from '../../../shared/document/model'
import { openDatabase } from '../database'
import { createUpdateLog, type UpdateLog } from '../update-log'
import { recoveryPlaces } from './places'

/**
 * A second store for what is written while the first one is damaged and cannot take it: just as durable, encrypted with
 * the same key, and made only then. The recovery at the next start puts its changes into the reports.
 * @param now milliseconds since 1970
 */
export function createRescueLog(folder: string, key: Uint8Array, now: () => number) {
  let opened: { readonly database: Database; readonly log: UpdateLog } | null = null

  function open() {
    const database = openDatabase(recoveryPlaces(folder).rescue, key)
    opened = { database, log: createUpdateLog(database, now) }
    return opened
  }

  return {
    /**
     * Keeps a change durably.
     * @throws AppError `request-invalid`, `disk-full`, `store-*`
     */
    append: (report: ReportId, update: Uint8Array): number => (opened ?? open()).log.append(report, update, 'device'),
    /** Whether anything of a report was kept here since the start. */
    has: (report: ReportId): boolean => opened?.log.has(report) ?? false,
    /** What was kept of a report since the start, in order. @throws AppError `report-damaged`, `store-*` */
    changes: (report: ReportId): readonly Uint8Array[] =>
      opened?.log.has(report) ? opened.log.since(report, 0).updates : [],
    close(): void {
      opened?.database.close()
      opened = null
    },
  }
}

export type RescueLog = ReturnType<typeof createRescueLog>
