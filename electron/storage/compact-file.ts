import { statSync } from 'node:fs'
import DatabaseConstructor from 'better-sqlite3'
import { storeError } from '../store/database'

/** What the process that compacts is given. */
export interface CompactJob {
  /** Path of the database. */
  readonly file: string
  /** 32 bytes. */
  readonly key: Uint8Array
}

/**
 * Writes the store anew without its free pages; others may have it open, and wait while they want to write. What it
 * builds meanwhile is in memory, never in a temporary file: that would be readable by everybody.
 * @returns how many bytes smaller the file is
 * @throws AppError `store-busy`, `store-damaged`, `disk-full`; the file then is as it was
 */
export function compactFile({ file, key }: CompactJob): number {
  const before = statSync(file).size
  const database = new DatabaseConstructor(file, { fileMustExist: true })
  try {
    database.pragma("cipher = 'sqlcipher'")
    database.pragma('legacy = 4')
    database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
    database.pragma('synchronous = FULL')
    database.pragma('fullfsync = ON')
    database.pragma('temp_store = MEMORY')
    database.pragma('secure_delete = ON')
    database.pragma('busy_timeout = 5000')
    database.exec('VACUUM')
    database.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    throw storeError(error, file)
  } finally {
    database.close()
  }
  return Math.max(0, before - statSync(file).size)
}
