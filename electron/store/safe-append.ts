import type { ReportId } from '../../shared/document/model'
import { AppError, type ErrorCode } from '../../shared/errors'
import type { RescueLog } from './recovery/rescue-log'
import { storeError } from './store-error'
import type { UpdateLog } from './update-log'

interface Dependencies {
  readonly log: UpdateLog
  readonly rescueLog: RescueLog
  /** Hears, once, that the store could not take a change. */
  readonly onDamage: (error: AppError) => void
}

/** After these a connection to the store is not trusted any more: what it says is on disk may not be. */
const untrusted: readonly ErrorCode[] = ['store-damaged', 'disk-failing']

/**
 * Makes the way by which an open report is written. Where the store is damaged, or the disk failed under it, what
 * follows goes to the rescue log, so that nobody has to keep a window open over unsaved text; the next start puts it
 * into the report.
 */
export function createSafeAppend({ log, rescueLog, onDamage }: Dependencies) {
  let rescuing = false
  /**
   * Stores a change durably.
   * @param source the window that made it
   * @returns the report's new sequence number
   * @throws AppError `report-not-found`, `request-invalid`, `disk-full`, `store-*`
   */
  return (report: ReportId, update: Uint8Array, source: number): number => {
    // From then on all of it: later changes build on the earlier ones.
    if (rescuing) return rescueLog.append(report, update)
    try {
      // Otherwise a stray update would make a report without meta.
      if (!log.has(report)) throw new AppError('report-not-found')
      return log.append(report, update, 'device', source)
    } catch (error) {
      const known = storeError(error, '')
      if (!(known instanceof AppError) || !untrusted.includes(known.code)) throw error
      const number = rescueLog.append(report, update)
      rescuing = true
      onDamage(known)
      return number
    }
  }
}

export type SafeAppend = ReturnType<typeof createSafeAppend>
