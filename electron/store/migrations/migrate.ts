import type { Database } from 'better-sqlite3'
import { AppError } from '../../../shared/errors'
import { initial } from './0001-initial'
import { recordTables } from './0002-records'
import { templates } from './0003-templates'
import type { Migration } from './migration'

/** Every migration in order. */
export const migrations: readonly Migration[] = [initial, recordTables, templates]

/**
 * Brings a database to the newest version, each step in a transaction of its own with its version.
 * @throws AppError `store-newer` for a database of a later version of the application, which stays untouched
 */
export function migrate(database: Database, steps: readonly Migration[] = migrations): void {
  const current = Number(database.pragma('user_version', { simple: true }))
  const newest = steps.at(-1)?.version ?? 0
  if (current > newest) throw new AppError('store-newer', { version: current })
  for (const { version, up } of steps.filter((step) => step.version > current)) {
    database.transaction(() => {
      up(database)
      database.pragma(`user_version = ${version}`)
    })()
  }
}
