import type { Database } from 'better-sqlite3'
import { AppError } from '../../../shared/errors'
import { initial } from './0001-initial'
import { recordTables } from './0002-records'
import { templates } from './0003-templates'
import { trustedStore } from './0004-trusted-store'
import type { Migration } from './migration'

/** Every migration in order. */
export const migrations: readonly Migration[] = [initial, recordTables, templates, trustedStore]

/**
 * Brings a database to the newest version, each step in a transaction of its own with its version.
 * @param options `beforeUpgrade`: called once before a database that is already in use is changed; what it throws stops the upgrade
 * @throws AppError `store-newer` for a database of a later version of the application, which stays untouched
 */
export function migrate(
  database: Database,
  {
    steps = migrations,
    beforeUpgrade,
  }: { readonly steps?: readonly Migration[]; readonly beforeUpgrade?: () => void } = {},
): void {
  const current = Number(database.pragma('user_version', { simple: true }))
  const newest = steps.at(-1)?.version ?? 0
  if (current > newest) throw new AppError('store-newer', { version: current })
  if (current > 0 && current < newest) beforeUpgrade?.()
  for (const { version, up } of steps.filter((step) => step.version > current)) {
    database.transaction(() => {
      up(database)
      database.pragma(`user_version = ${version}`)
    })()
  }
}
