import type { Database } from 'better-sqlite3'
import type { StoreHealth } from '../../shared/ipc/recovery'

/** Milliseconds that the clock may be behind the newest change, and ahead of it. Holidays are shorter. */
const allowed = { behind: 5 * 60_000, ahead: 90 * 24 * 3_600_000 }

/**
 * Whether the device's clock fits the newest change. Nothing depends on it: changes are ordered by their numbers.
 * @param now milliseconds since 1970
 */
export function clockOf(database: Database, now: number): StoreHealth['clock'] {
  const at = database.prepare<[], number>('SELECT at FROM updates ORDER BY sequence DESC LIMIT 1').pluck().get()
  if (at === undefined) return null
  if (now < at - allowed.behind) return 'behind'
  return now > at + allowed.ahead ? 'ahead' : null
}
