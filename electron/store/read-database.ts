import DatabaseConstructor, { type Database } from 'better-sqlite3'
import { AppError } from '../../shared/errors'
import { openForReading, storeError } from './database'
import { migrate, migrations } from './migrations/migrate'

const tables = "SELECT name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE TABLE%'"

/** Tables of later versions stand empty in memory, so that the code of today reads an older store without changing it. */
function addLaterTables(database: Database): void {
  const model = new DatabaseConstructor(':memory:')
  try {
    migrate(model)
    const known = new Set(
      database
        .prepare<[], { name: string }>(tables)
        .all()
        .map(({ name }) => name),
    )
    for (const { name, sql } of model.prepare<[], { name: string; sql: string }>(tables).all()) {
      if (!known.has(name)) database.exec(sql.replace(/^CREATE TABLE/, 'CREATE TEMP TABLE'))
    }
  } finally {
    model.close()
  }
}

/**
 * Opens a store only to read it: neither its bytes nor its version change. Another process may be writing to it.
 * @throws AppError `file-not-found`, `store-newer`, `store-damaged` (also for a wrong key), `store-busy`, `store-read-only`
 */
export function readDatabase(file: string, key: Uint8Array): Database {
  let opened: Database | undefined
  try {
    const database = openForReading(file, key)
    opened = database
    const version = Number(database.pragma('user_version', { simple: true }))
    if (version > (migrations.at(-1)?.version ?? 0)) throw new AppError('store-newer', { version, path: file })
    addLaterTables(database)
    return database
  } catch (error) {
    opened?.close()
    throw storeError(error, file)
  }
}
