import { existsSync, rmSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { AppError, type ErrorCode } from '../../../shared/errors'
import { checkStore } from '../check/check-store'
import { createKnownFaults } from '../check/known-faults'
import { checkAtStart } from '../check/start-check'
import { readDatabase } from '../read-database'
import { salvage } from '../salvage'
import { removeStore } from '../store-files'
import { createUpdateLog } from '../update-log'
import { recoveryPlaces } from './places'

/** These say nothing about the store: the disk, or who else has it, must be seen to first. */
const passing: readonly ErrorCode[] = ['disk-failing', 'disk-full', 'store-busy', 'store-newer']

/**
 * Looks at a whole store again of which something was said while Bogo ran: a disk that failed once, a cable or a bad
 * place in memory look like damage, and a whole store is never moved aside.
 * @throws AppError `disk-failing`, `disk-full`, `store-busy`, `store-newer`
 */
export function isStoreWhole(file: string, key: Uint8Array): boolean {
  if (!existsSync(file)) return false
  let database: Database | undefined
  try {
    database = readDatabase(file, key)
    checkAtStart(database)
    return !createKnownFaults(database).hasOthers(checkStore(database).faults)
  } catch (error) {
    if (error instanceof AppError && passing.includes(error.code)) throw error
    return false
  } finally {
    database?.close()
  }
}

/**
 * Puts what was written while a store could not be trusted into that store, which is whole after all. It may be killed
 * at any point: a change that comes twice changes nothing.
 * @param now milliseconds since 1970
 * @throws AppError `disk-full`, `store-*`; then everything is still in the rescue log
 */
export function putBack(folder: string, key: Uint8Array, database: Database, now: () => number): void {
  const { wanted, rescue } = recoveryPlaces(folder)
  if (existsSync(rescue)) {
    const log = createUpdateLog(database, now)
    const rescued = salvage(rescue, key)
    try {
      for (const { report, updates } of rescued.reports.values()) {
        // What was deleted for good meanwhile stays so.
        if (log.has(report)) for (const { bytes } of updates()) log.append(report, bytes, 'device')
      }
    } finally {
      rescued.close()
    }
    removeStore(rescue)
  }
  rmSync(wanted, { force: true })
}
