import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../shared/errors'
import { syncToDisk, writeError } from '../platform/files'
import { checkStore, type StoreCheck } from '../store/check/check-store'
import { storeError } from '../store/database'
import { readDatabase } from '../store/read-database'
import { removeStore } from '../store/store-files'
import { backupName } from './backup-name'
import { freeBytesOf } from './write-backup'

/** Where things lie in a data folder. */
export const placesIn = (folder: string) => ({
  store: path.join(folder, 'bogo.db'),
  backups: path.join(folder, 'backups'),
  /** A restored store that is being copied and verified. */
  copied: path.join(folder, 'bogo.db.copied'),
  /** A whole, verified store that waits to take the place of the present one. */
  restored: path.join(folder, 'bogo.db.restored'),
})

/** Names a failure of a backup as one: what is wrong with it must not be taken for damage of the store itself. */
export function backupError(error: unknown, file: string): unknown {
  const known = storeError(error, file)
  if (!(known instanceof AppError) || known.params.path !== file) return known
  if (known.code === 'store-damaged') return new AppError('backup-damaged', { path: file }, error)
  if (known.code === 'store-newer') return new AppError('backup-newer', known.params, error)
  return known
}

/**
 * Opens a backup to read it.
 * @throws AppError `backup-damaged`, `backup-newer`, `file-not-found`, `store-*`
 */
export function openBackup(file: string, key: Uint8Array) {
  if (!existsSync(file)) throw new AppError('file-not-found', { path: file })
  try {
    return readDatabase(file, key)
  } catch (error) {
    throw backupError(error, file)
  }
}

/** Verifies a backup. @throws whatever `openBackup` throws */
export function verifyBackup(file: string, key: Uint8Array, onProgress?: (done: number, of: number) => void) {
  const database = openBackup(file, key)
  try {
    return checkStore(database, onProgress)
  } finally {
    database.close()
  }
}

/**
 * What may lie beside a store that is damaged or waits for its repair. It must go with that store: the next start would
 * mend the restored one by it, and so undo the restore.
 */
const repairs = ['.recovered', '.repair', '.mark', '.rescue-wal', '.rescue-shm', '.rescue-journal', '.rescue']

/** Removes a copy that was not carried on with. */
export function dropCopied(folder: string): void {
  removeStore(placesIn(folder).copied)
}

/**
 * First part of a restore: a verified copy of the backup in the data folder; the present store is not touched, and may
 * be in use.
 * @param key of the present store, with which its backups are encrypted too
 * @throws AppError `backup-damaged` when the file itself is, `backup-newer`, `file-not-found`, `disk-full`, `store-*`
 */
export function copyForRestore(
  backup: string,
  folder: string,
  key: Uint8Array,
  onProgress?: (done: number, of: number) => void,
): StoreCheck {
  const { copied } = placesIn(folder)
  const source = openBackup(backup, key)
  try {
    mkdirSync(folder, { recursive: true })
    dropCopied(folder)
    if (freeBytesOf(folder) < statSync(backup).size) throw new AppError('disk-full', { path: copied })
    // Into one file, also where a store that was moved aside has its log beside it.
    source.prepare('VACUUM INTO ?').run(copied)
    syncToDisk(copied)
    const check = verifyBackup(copied, key, onProgress)
    if (check.faults.some(({ kind }) => kind === 'database')) throw new AppError('backup-damaged', { path: backup })
    return check
  } catch (error) {
    dropCopied(folder)
    const known = storeError(error, copied)
    if (!(known instanceof AppError)) throw writeError(copied, error)
    const isBad = known.code === 'store-damaged' || known.code === 'backup-damaged'
    throw isBad ? new AppError('backup-damaged', { path: backup }, error) : known
  } finally {
    source.close()
  }
}

/**
 * Second part, while no process has the store open: the copy takes the place of the present store, which is moved
 * aside, never deleted.
 * @returns where the former store is now; null when there was none
 */
export function putInPlace(folder: string): string | null {
  const { copied, restored } = placesIn(folder)
  renameSync(copied, restored)
  return finishRestore(folder)
}

/**
 * Carries a restore on that was interrupted, by a power cut for example: each start calls it before it opens the store.
 * It can itself be interrupted at any point and called again.
 * @param rename another one only in tests
 * @returns where the former store is now; null when nothing was to be done, or there was none
 */
export function finishRestore(folder: string, rename = renameSync): string | null {
  const { store, backups, restored } = placesIn(folder)
  if (!existsSync(restored)) return null
  mkdirSync(backups, { recursive: true })
  // Named after the restored file, so that a second run goes on with the same name.
  const aside = path.join(backups, backupName(Math.floor(statSync(restored).mtimeMs), 'replaced'))
  // The log first: a log without its store says nothing, a store without its log has lost what was written last.
  rmSync(`${store}-shm`, { force: true })
  for (const ending of [...repairs, '-journal', '-wal', '']) {
    if (existsSync(`${store}${ending}`)) rename(`${store}${ending}`, `${aside}${ending}`)
  }
  syncToDisk(backups)
  rename(restored, store)
  syncToDisk(folder)
  return existsSync(aside) ? aside : null
}
