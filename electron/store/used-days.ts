import type { Database } from 'better-sqlite3'
import { localDay } from '../../shared/i18n/calendar'
import { type UsedDays, usedDaysSchema, withToday } from '../../shared/trash/expiry'

/** Beside the user's choices, under a name that no choice has. */
const key = 'usedDays'

/**
 * The days on which Bogo ran on this device: what the trash counts, because clocks can be wrong.
 * @param now milliseconds since 1970
 */
export function createUsedDays(database: Database, now: () => number) {
  const select = database.prepare<[string], { value: string }>('SELECT value FROM settings WHERE key = ?')
  const put = database.prepare<[string, string]>('REPLACE INTO settings VALUES (?, ?)')

  function get(): UsedDays {
    const row = select.get(key)
    const days = row ? usedDaysSchema.safeParse(JSON.parse(row.value)) : null
    return days?.success ? days.data : []
  }

  return {
    get,
    /** Remembers that Bogo runs today. */
    note(): void {
      const days = get()
      const next = withToday(days, localDay(now()))
      if (next !== days) put.run(key, JSON.stringify(next))
    },
  }
}

export type UsedDaysTable = ReturnType<typeof createUsedDays>
