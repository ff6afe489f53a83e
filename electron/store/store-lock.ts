import path from 'node:path'
import DatabaseConstructor, { type Database } from 'better-sqlite3'
import { AppError } from '../../shared/errors'
import { storeError } from './database'

/** A data folder that nobody else may open until `release`. */
export interface StoreHold {
  release(): void
}

/**
 * Holds a data folder for this process: one running Bogo, or one command that changes the store. The lock is an empty
 * SQLite file with an open transaction, because the system lets go of it at any death of the process.
 * @param folder where the store lies; must exist
 * @throws AppError `store-in-use` while another process holds it, `store-read-only`, `disk-full`
 */
export function holdStore(folder: string): StoreHold {
  const file = path.join(folder, 'bogo.lock')
  let lock: Database | undefined
  try {
    lock = new DatabaseConstructor(file, { timeout: 0 })
    // Nothing is ever written to it, so no journal is needed either.
    lock.pragma('journal_mode = OFF')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    const known = storeError(error, file)
    throw known instanceof AppError && known.code === 'store-busy'
      ? new AppError('store-in-use', { path: folder }, error)
      : known
  }
  const held = lock
  return { release: () => void held.close() }
}
