import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import type { BackupStep } from '../../shared/backup'
import { AppError } from '../../shared/errors'
import { writeError } from '../platform/files'
import { storeError } from '../store/database'
import { readDatabase } from '../store/read-database'
import { type StoreCheck, verifyStore } from './verify-store'

/** What was written, and read again. */
export interface WrittenBackup {
  readonly bytes: number
  readonly reports: number
  /** Reports that are damaged in the store already, and so in its backup. */
  readonly damaged: number
}

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
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${temporaryOf(target)}${ending}`, { force: true })
}

/** Bytes that a user may still write on the disk of a folder. */
export function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Brings a file, or the names in a folder, to the disk itself. */
export function sync(place: string): void {
  const isFolder = statSync(place).isDirectory()
  // Windows opens no folders, and writes their names by itself.
  if (isFolder && process.platform === 'win32') return
  const handle = openSync(place, isFolder ? 'r' : 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function sizeOf(database: Database): number {
  const value = (name: string) => Number(database.pragma(name, { simple: true }))
  return (value('page_count') - value('freelist_count')) * value('page_size')
}

function countReports(database: Database): number {
  return database.prepare<[], { count: number }>('SELECT count(*) AS count FROM heads').get()?.count ?? 0
}

/** The named error for a failed copy. What the store itself cannot give is told as the store's damage. */
function copyError(error: unknown, { store, target }: BackupOrder): unknown {
  const known = storeError(error, target)
  if (!(known instanceof AppError)) return new AppError('backup-failed', { path: target }, error)
  if (known.code === 'store-damaged') return new AppError('store-damaged', { path: store }, error)
  return known.code === 'disk-full' ? known : new AppError('backup-failed', { path: target }, error)
}

/** A fault of the copy that the store does not have came in by copying. */
function damagedReports(copy: StoreCheck, source: Database): number | null {
  if (copy.faults.length === 0) return 0
  if (copy.faults.some(({ kind }) => kind === 'database')) return null
  const known = new Set(verifyStore(source).faults.map((fault) => JSON.stringify(fault)))
  if (!copy.faults.every((fault) => known.has(JSON.stringify(fault)))) return null
  return copy.faults.filter(({ kind }) => kind === 'report').length
}

/**
 * Writes a backup of the whole store: encrypted with the same key, verified by reading all of it, and at its place only
 * then. Not by SQLite's backup interface, which refuses encrypted databases here, nor by copying the file, which may be
 * written to meanwhile: `VACUUM INTO` reads one moment of the store while others write. A full disk leaves a piece of
 * the copy and its journal, hence the temporary neighbour, even for SQLite's own work.
 * @throws AppError `backup-failed`, `backup-folder-missing`, `disk-full`, `store-*`
 */
export function writeBackup(
  order: BackupOrder,
  { onStep = () => undefined, freeBytes = freeBytesOf }: Options = {},
): WrittenBackup {
  const { store, key, target } = order
  const folder = path.dirname(target)
  if (!existsSync(folder)) throw new AppError('backup-folder-missing', { path: folder })
  const temporary = temporaryOf(target)
  const source = readDatabase(store, key)
  try {
    removeTemporary(target)
    const bytes = sizeOf(source)
    if (freeBytes(folder) < bytes + reserve) throw new AppError('disk-full', { path: target })
    onStep({ step: 'copying', done: 0, of: bytes })
    const before = countReports(source)
    try {
      source.prepare('VACUUM INTO ?').run(temporary)
    } catch (error) {
      throw copyError(error, order)
    }
    const after = countReports(source)
    sync(temporary)
    const copy = readDatabase(temporary, key)
    let damaged: number | null
    let reports: number
    try {
      damaged = damagedReports(
        verifyStore(copy, (done, of) => onStep({ step: 'verifying', done, of })),
        source,
      )
      reports = countReports(copy)
    } finally {
      copy.close()
    }
    const isComplete = reports >= Math.min(before, after) && reports <= Math.max(before, after)
    if (damaged === null || !isComplete) throw new AppError('backup-failed', { path: target })
    renameSync(temporary, target)
    sync(folder)
    return { bytes: statSync(target).size, reports, damaged }
  } catch (error) {
    removeTemporary(target)
    if (error instanceof AppError) throw error
    const known = writeError(target, error)
    throw known.code === 'disk-full' ? known : new AppError('backup-failed', { path: target }, error)
  } finally {
    source.close()
  }
}
