import { existsSync, renameSync, statfsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import type { BackupStep } from '../../shared/backup'
import { AppError } from '../../shared/errors'
import { syncToDisk, writeError } from '../platform/files'
import { checkStore, type StoreCheck } from '../store/check/check-store'
import { storeError } from '../store/database'
import { readDatabase } from '../store/read-database'
import { removeStore } from '../store/store-files'

/** What was written, and read again. */
export interface WrittenBackup {
  readonly bytes: number
  readonly reports: number
  /** Reports that are damaged in the store already, and so in its backup. */
  readonly damaged: number
}

/** What is to be backed up, and where. */
export interface BackupOrder {
  /** The store; it may be in use. */
  readonly store: string
  readonly key: Uint8Array
  /** Path of the new file; nothing is there. */
  readonly target: string
}

interface Options {
  readonly onStep?: (step: BackupStep) => void
  /** Bytes that the disk of a folder has left. */
  readonly freeBytes?: (folder: string) => number
}

/** Bytes that stay free: a backup must never take the room that the next typed sentence needs. */
const reserve = 64 * 2 ** 20

/** Where a backup is written until it is known to be good. */
export const temporaryOf = (target: string): string => path.join(path.dirname(target), `.${path.basename(target)}.tmp`)

/** Removes what an interrupted backup left; the copy has a journal beside it while it is written. */
export function removeTemporary(target: string): void {
  removeStore(temporaryOf(target))
}

/** Bytes that a user may still write on the disk of a folder. */
export function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

function sizeOf(database: Database): number {
  const value = (name: string) => Number(database.pragma(name, { simple: true }))
  return (value('page_count') - value('freelist_count')) * value('page_size')
}

function countReports(database: Database): number {
  return database.prepare<[], { count: number }>('SELECT count(*) AS count FROM heads').get()?.count ?? 0
}

/** A moment of the store as a file. Gives between which numbers of reports it must have. */
function copyStore(source: Database, { store, target }: BackupOrder): { readonly from: number; readonly to: number } {
  const temporary = temporaryOf(target)
  try {
    const before = countReports(source)
    source.prepare('VACUUM INTO ?').run(temporary)
    syncToDisk(temporary)
    const after = countReports(source)
    return { from: Math.min(before, after), to: Math.max(before, after) }
  } catch (error) {
    const known = storeError(error, target)
    // What the store itself cannot give is told as the store's damage.
    if (known instanceof AppError && known.code === 'store-damaged') {
      throw new AppError('store-damaged', { path: store }, error)
    }
    throw error
  }
}

/** A fault of the copy that the store does not have came in by copying. */
function damagedReports(copy: StoreCheck, source: Database): number | null {
  if (copy.faults.length === 0) return 0
  if (copy.faults.some(({ kind }) => kind === 'database')) return null
  const known = new Set(checkStore(source).faults.map((fault) => JSON.stringify(fault)))
  if (!copy.faults.every((fault) => known.has(JSON.stringify(fault)))) return null
  return copy.faults.filter(({ kind }) => kind === 'report').length
}

/** Reads all of the copy. Null when it is not what the store is. */
function verifyCopy(
  { target, key }: BackupOrder,
  source: Database,
  onStep: (step: BackupStep) => void,
): Omit<WrittenBackup, 'bytes'> | null {
  let copy: Database | undefined
  try {
    copy = readDatabase(temporaryOf(target), key)
    const check = checkStore(copy, (done, of) => onStep({ step: 'verifying', done, of }))
    const damaged = damagedReports(check, source)
    return damaged === null ? null : { reports: countReports(copy), damaged }
  } catch (error) {
    throw new AppError('backup-failed', { path: target }, error)
  } finally {
    copy?.close()
  }
}

/** Whatever keeps a backup from being written, by its name. */
function failure(error: unknown, target: string): AppError {
  const known = storeError(error, target)
  const named = known instanceof AppError ? known : writeError(target, error)
  return named === error || named.code === 'disk-full' ? named : new AppError('backup-failed', { path: target }, error)
}

/**
 * Writes a backup of the whole store: encrypted with the same key, verified by reading all of it, and at its place only
 * then. Not by SQLite's backup interface, which refuses encrypted databases here, nor by copying the file, which may be
 * written to meanwhile: `VACUUM INTO` reads one moment of the store while others write. A full disk leaves a piece of
 * the copy and its journal, hence the temporary neighbour.
 * @throws AppError `backup-failed`, `backup-folder-missing`, `disk-full`, `store-*`
 */
export function writeBackup(
  order: BackupOrder,
  { onStep = () => undefined, freeBytes = freeBytesOf }: Options = {},
): WrittenBackup {
  const { store, key, target } = order
  const folder = path.dirname(target)
  if (!existsSync(folder)) throw new AppError('backup-folder-missing', { path: folder })
  const source = readDatabase(store, key)
  try {
    removeTemporary(target)
    const of = sizeOf(source)
    if (freeBytes(folder) < of + reserve) throw new AppError('disk-full', { path: target })
    onStep({ step: 'copying', done: 0, of })
    const { from, to } = copyStore(source, order)
    const written = verifyCopy(order, source, onStep)
    if (!written || written.reports < from || written.reports > to) {
      throw new AppError('backup-failed', { path: target })
    }
    renameSync(temporaryOf(target), target)
    syncToDisk(folder)
    return { bytes: statSync(target).size, ...written }
  } catch (error) {
    removeTemporary(target)
    throw failure(error, target)
  } finally {
    source.close()
  }
}
