import { statfsSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../shared/errors'

/** How a store is damaged, as far as it shows before anything is read of it in full. */
export const damages = ['missing', 'empty', 'first-page', 'pages', 'journal', 'content'] as const
export type Damage = (typeof damages)[number]

/** The code that SQLite gives an error; empty for any other. */
export const sqliteCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Free bytes that SQLite needs for the index of a journal; with less, it reports a failing disk instead of a full one. */
const littleRoom = 256 * 1024

function isFull(place: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(path.dirname(place))
    return bavail * bsize < littleRoom
  } catch {
    return false
  }
}

/** A store that is damaged. @param damage how it shows */
export const damaged = (place: string, damage: Damage, cause?: unknown): AppError =>
  new AppError('store-damaged', { path: place, damage }, cause)

/**
 * The named error for a failure of the store; anything that is no SQLite error passes through.
 * @param place what to name in messages, usually the database's path
 */
export function storeError(error: unknown, place: string): unknown {
  if (error instanceof AppError) return error
  const code = sqliteCode(error)
  const is = (...codes: readonly string[]) => codes.some((name) => code.startsWith(name))
  if (is('SQLITE_FULL')) return new AppError('disk-full', { path: place }, error)
  if (is('SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM')) {
    return new AppError('store-read-only', { path: place }, error)
  }
  if (is('SQLITE_BUSY', 'SQLITE_LOCKED')) return new AppError('store-busy', { path: place }, error)
  if (is('SQLITE_CORRUPT')) return damaged(place, 'pages', error)
  if (is('SQLITE_NOTADB')) return damaged(place, 'first-page', error)
  if (is('SQLITE_IOERR')) return new AppError(isFull(place) ? 'disk-full' : 'disk-failing', { path: place }, error)
  return error
}
