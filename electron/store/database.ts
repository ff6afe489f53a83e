import DatabaseConstructor, { type Database } from 'better-sqlite3'
import { AppError } from '../../shared/errors'
import { migrate } from './migrations/migrate'

const sqliteCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/**
 * The named error for a failure of the store; anything that is no SQLite error passes through.
 * @param place what to name in messages, usually the database's path
 */
export function storeError(error: unknown, place: string): unknown {
  if (error instanceof AppError) return error
  const code = sqliteCode(error)
  if (code.startsWith('SQLITE_FULL')) return new AppError('disk-full', { path: place }, error)
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_PERM')) {
    return new AppError('store-read-only', { path: place }, error)
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new AppError('store-busy', { path: place }, error)
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_IOERR')) {
    return new AppError('store-damaged', { path: place }, error)
  }
  return error
}

/**
 * Opens the encrypted store and brings it to the newest version. Commits are durable when they return
 * (WAL with synchronous=FULL; the library's default for WAL is NORMAL, which loses commits on power loss).
 * @param file path of the database, made when missing
 * @param key 32 bytes; never derived from something guessable, so no key stretching is needed
 * @param options `beforeUpgrade`: called once before a store of an earlier version is changed
 * @throws AppError `store-newer`, `store-damaged` (also for a wrong key), `store-busy`, `store-read-only`, `disk-full`
 */
export function openDatabase(
  file: string,
  key: Uint8Array,
  { beforeUpgrade }: { readonly beforeUpgrade?: (database: Database) => void } = {},
): Database {
  let opened: Database | undefined
  try {
    const database = new DatabaseConstructor(file)
    opened = database
    database.pragma("cipher = 'sqlcipher'")
    database.pragma('legacy = 4')
    database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('fullfsync = ON')
    database.pragma('checkpoint_fullfsync = ON')
    database.pragma('foreign_keys = ON')
    database.pragma('trusted_schema = OFF')
    database.pragma('cell_size_check = ON')
    database.pragma('secure_delete = ON')
    database.pragma('temp_store = MEMORY')
    database.pragma('busy_timeout = 5000')
    // 16 MB: what the search and the lists read again and again need not be deciphered each time.
    database.pragma('cache_size = -16000')
    migrate(database, { beforeUpgrade: () => beforeUpgrade?.(database) })
    return database
  } catch (error) {
    opened?.close()
    throw storeError(error, file)
  }
}
