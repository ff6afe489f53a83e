import type { Database } from 'better-sqlite3'

/** One step of the database's shape. Runs inside a transaction; never edited once released. */
export interface Migration {
  readonly version: number
  readonly up: (database: Database) => void
}
