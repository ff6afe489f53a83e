import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { Fault } from './check-store'

/** Beside the user's choices, under a name that no choice has. */
const key = 'knownFaults'
const schema = z.array(z.string())

const nameOf = (fault: Fault): string =>
  [fault.kind, 'id' in fault ? fault.id : 'report' in fault ? fault.report : fault.problem].join(':')

/** Faults that a recovery left because nothing could mend them: building the store anew once more would not either. */
export function createKnownFaults(database: Database) {
  const select = database.prepare<[string], { value: string }>('SELECT value FROM settings WHERE key = ?')
  const put = database.prepare<[string, string]>('REPLACE INTO settings VALUES (?, ?)')
  return {
    /** Keeps what is wrong in a store that was just built. */
    keep: (faults: readonly Fault[]): void => void put.run(key, JSON.stringify(faults.map(nameOf))),
    /** Whether something is wrong that was not known. */
    hasOthers(faults: readonly Fault[]): boolean {
      const row = select.get(key)
      const known = schema.safeParse(row ? JSON.parse(row.value) : [])
      return faults.some((fault) => !known.data?.includes(nameOf(fault)))
    },
  }
}
