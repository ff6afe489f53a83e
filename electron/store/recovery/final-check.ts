import type { Database } from 'better-sqlite3'
import { AppError } from '../../../shared/errors'
import type { RecoveredReport } from '../../../shared/ipc/recovery'
import { checkStore, type Fault } from '../check/check-store'
import { createKnownFaults } from '../check/known-faults'

/** The report that something wrong belongs to; null for what belongs to none, or to several. */
function reportOf(fault: Fault): string | null {
  switch (fault.kind) {
    case 'report':
      return fault.report
    case 'snapshot':
      return fault.id.split(':')[0] ?? null
    default:
      return null
  }
}

/**
 * Reads a store that was built anew as a whole. A report in which something is wrong is called damaged and kept as it
 * is: it must never keep the others from being opened. What is wrong is remembered, so that it is not mended again.
 * @param reports what was put into the store
 * @throws AppError `disk-failing` when the file itself does not say what was written to it; another one would not either
 */
export function checkBuilt(database: Database, reports: readonly RecoveredReport[]): RecoveredReport[] {
  const { faults } = checkStore(database)
  if (faults.some(({ kind }) => kind === 'database')) throw new AppError('disk-failing', { path: database.name })
  createKnownFaults(database).keep(faults)
  const damaged = new Set(faults.map(reportOf))
  return reports.map((each) => (damaged.has(each.report) ? { ...each, state: 'damaged' } : each))
}
