import { existsSync } from 'node:fs'
import DatabaseConstructor, { type Database } from 'better-sqlite3'
import { checkAtStart, checkFile, openingError } from './check/start-check'
import { migrate } from './migrations/migrate'
import { refuseOldSqlite } from './sqlite-version'
import { storeError } from './store-error'

export { storeError }

/** How a store is opened. */
export interface OpenOptions {
  /** Called once before a store of an earlier version is changed. */
  readonly beforeUpgrade?: (database: Database) => void
  /** Whether the key is known to be this store's, so that a file that it does not open is damaged. */
  readonly keyIsRight?: boolean
}

/** Gives a connection its key, and what every connection needs before it reads. */
export function unlock(database: Database, key: Uint8Array): void {
  database.pragma("cipher = 'sqlcipher'")
  database.pragma('legacy = 4')
  database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
  database.pragma('trusted_schema = OFF')
  database.pragma('cell_size_check = ON')
  database.pragma('temp_store = MEMORY')
  database.pragma('busy_timeout = 5000')
}

/** Opens a connection, works with it, and closes it when that fails. */
function withConnection<Result>(database: Database, key: Uint8Array, work: () => Result): Result {
  try {
    unlock(database, key)
    return work()
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Opens a store only to read it: neither its bytes nor its journal change, not even when it is closed.
 * @throws what SQLite throws; `store-damaged`
 */
export function openForReading(file: string, key: Uint8Array): Database {
  const database = new DatabaseConstructor(file, { readonly: true, fileMustExist: true })
  return withConnection(database, key, () => {
    database.pragma('schema_version')
    return database
  })
}

/**
 * A store that has no journal of the present kind yet, such as one that was being made or a restored copy, may have one
 * of the older kind, which only who may write can roll back.
 */
function rollBack(file: string, key: Uint8Array): void {
  if (!existsSync(`${file}-journal`)) return
  const database = new DatabaseConstructor(file)
  withConnection(database, key, () => database.pragma('schema_version'))
  database.close()
}

/** Nothing is written before this: closing a damaged store would throw away what is left of its journal. */
function look(file: string, key: Uint8Array): void {
  const database = openForReading(file, key)
  try {
    checkAtStart(database)
  } finally {
    database.close()
  }
}

/**
 * Opens the encrypted store and brings it to the newest version. Commits are durable when they return
 * (WAL with synchronous=FULL; the library's default for WAL is NORMAL, which loses commits on power loss).
 * @param file path of the database, made when missing and when there never was one
 * @param key 32 bytes; never derived from something guessable, so no key stretching is needed
 * @throws AppError `store-newer`, `store-damaged`, `store-wrong-key`, `store-busy`, `store-read-only`,
 * `store-folder-missing`, `disk-full`, `disk-failing`; in all these cases the file is what it was
 */
export function openDatabase(
  file: string,
  key: Uint8Array,
  { beforeUpgrade, keyIsRight = false }: OpenOptions = {},
): Database {
  try {
    if (checkFile(file) === 'used') {
      rollBack(file, key)
      look(file, key)
    }
    const database = new DatabaseConstructor(file)
    return withConnection(database, key, () => {
      refuseOldSqlite(database)
      database.pragma('journal_mode = WAL')
      database.pragma('synchronous = FULL')
      database.pragma('fullfsync = ON')
      database.pragma('checkpoint_fullfsync = ON')
      database.pragma('foreign_keys = ON')
      database.pragma('secure_delete = ON')
      // 16 MB: what the search and the lists read again and again need not be deciphered each time.
      database.pragma('cache_size = -16000')
      migrate(database, { beforeUpgrade: () => beforeUpgrade?.(database) })
      return database
    })
  } catch (error) {
    throw openingError(error, file, key, keyIsRight)
  }
}

/** Closes a store so that its journal is empty: what was deleted must not stay in it. */
export function closeDatabase(database: Database): void {
  if (!database.open) return
  try {
    database.pragma('wal_checkpoint(TRUNCATE)')
  } catch {
    // A full disk or another reader: everything is in the journal, encrypted, and is taken up at the next start.
  }
  database.close()
}
