import type { Database } from 'better-sqlite3'

/** The first version without the WAL-reset bug, which could damage a store (https://www.sqlite.org/wal.html). */
const oldest = [3, 51, 3] as const

/** Refuses a library that could damage a store. A build with it must never reach anyone. */
export function refuseOldSqlite(database: Database): void {
  const row = database.prepare<[], { version: string }>('SELECT sqlite_version() AS version').get()
  const version = (row?.version ?? '0').split('.').map(Number)
  const different = oldest.findIndex((number, index) => version[index] !== number)
  if (different !== -1 && (version[different] ?? 0) < (oldest[different] ?? 0)) {
    throw new Error(`SQLite ${row?.version} is older than ${oldest.join('.')}`)
  }
}
