import { existsSync, mkdirSync, renameSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../../shared/errors'
import type { RecoveryResult } from '../../../shared/ipc/recovery'
import { backupsToMendFrom } from '../../backup/backup-ledger'
import { syncToDisk } from '../../platform/files'
import { openDatabase } from '../database'
import { type Salvaged, salvage } from '../salvage'
import { storeError } from '../store-error'
import { removeStore, storeEndings } from '../store-files'
import { readMark } from '../store-mark'
import { buildStore } from './build-store'
import { checkBuilt } from './final-check'
import { recoveryPlaces } from './places'
import { createRecoveryRecord } from './recovery-record'

/** Reads a store as far as it goes; null when there is nothing to read. */
function tryToSalvage(file: string, key: Uint8Array): Salvaged | null {
  try {
    const salvaged = salvage(file, key)
    if (salvaged.reports.size > 0 || salvaged.keyFits) return salvaged
    salvaged.close()
    return null
  } catch {
    return null
  }
}

interface Backup {
  readonly salvaged: Salvaged
  readonly at: number
}

/** The newest backup in which every page and every report is whole; where there is none, the newest that can be read. */
function newestBackup(folder: string, key: Uint8Array): Backup | null {
  let second: Backup | null = null
  for (const { path: file, at } of backupsToMendFrom(folder)) {
    const salvaged = tryToSalvage(file, key)
    if (!salvaged) continue
    const backup = { salvaged, at }
    if (salvaged.damagedPages === 0 && [...salvaged.reports.values()].every(({ state }) => state === 'whole')) {
      second?.salvaged.close()
      return backup
    }
    if (second) salvaged.close()
    else second = backup
  }
  return second
}

const folderFor = (damaged: string, at: number): string =>
  path.join(damaged, new Date(Math.floor(at)).toISOString().replace(/[:.]/g, '-'))

/**
 * Carries a recovery on whose new store was finished, and throws away one that was not; each start calls it before it
 * opens the store, and it may itself be killed at any point. The damaged file is moved aside, never deleted.
 */
export function finishRecovery(folder: string): void {
  const { store, damaged, building, recovered, rescue } = recoveryPlaces(folder)
  removeStore(building)
  if (!existsSync(recovered)) return
  // Named after the new store, so that a second run goes on in the same folder.
  const aside = folderFor(damaged, statSync(recovered).mtimeMs)
  mkdirSync(aside, { recursive: true })
  for (const ending of [...storeEndings, '.mark', '.repair']) {
    if (existsSync(`${store}${ending}`)) renameSync(`${store}${ending}`, path.join(aside, `bogo.db${ending}`))
  }
  for (const ending of storeEndings) {
    if (existsSync(`${rescue}${ending}`)) renameSync(`${rescue}${ending}`, path.join(aside, `bogo.db.rescue${ending}`))
  }
  syncToDisk(aside)
  renameSync(recovered, store)
  syncToDisk(folder)
}

/**
 * Replaces a damaged store by a new one with everything that can be saved: from the damaged file, from its journal, and
 * from the newest good backup, report by report. Nothing is deleted, and the damaged store stays in its place until the
 * new one is whole and verified; killed at any instant, it starts over or is carried on by `finishRecovery`.
 * @param keyIsRight whether the key is known to be this store's; otherwise a page of the store or of a backup must say so
 * @param now milliseconds since 1970
 * @throws AppError `store-wrong-key` when nothing says that the key is right, `disk-full`, `store-*`; then nothing changed
 */
export function recoverStore(folder: string, key: Uint8Array, keyIsRight: boolean, now: () => number): RecoveryResult {
  const { store, damaged, building, recovered, rescue } = recoveryPlaces(folder)
  const mark = readMark(store)
  const left = tryToSalvage(store, key)
  const rescued = existsSync(rescue) ? tryToSalvage(rescue, key) : null
  const backup = newestBackup(folder, key)
  try {
    if (!keyIsRight && !left && !backup && existsSync(store) && statSync(store).size > 0) {
      throw new AppError('store-wrong-key', { path: store })
    }
    removeStore(building)
    const database = openDatabase(building, key)
    let result: RecoveryResult
    try {
      const found = Math.max(left?.sequence ?? 0, backup?.salvaged.sequence ?? 0)
      const known = mark === null || mark === 'unknown' ? 0 : mark.sequence
      const missingChanges = Math.max(0, known - found)
      const built = buildStore(database, left, backup?.salvaged ?? null, rescued, missingChanges)
      const reports = checkBuilt(database, built)
      const at = now()
      result = { at, folder: folderFor(damaged, at), backupAt: backup?.at ?? null, missingChanges, reports }
      createRecoveryRecord(database).put(result)
      // One file alone is what a rename can put in place.
      database.pragma('journal_mode = DELETE')
    } finally {
      database.close()
    }
    syncToDisk(building)
    utimesSync(building, result.at / 1_000, result.at / 1_000)
    renameSync(building, recovered)
    syncToDisk(folder)
    finishRecovery(folder)
    return result
  } catch (error) {
    removeStore(building)
    throw storeError(error, building)
  } finally {
    left?.close()
    rescued?.close()
    backup?.salvaged.close()
  }
}
