import type { Database } from 'better-sqlite3'
import { type RecoveryResult, recoveryResultSchema } from '../../../shared/ipc/recovery'

/** Beside the user's choices, under a name that no choice has: titles of reports stay in the encrypted store. */
const key = 'recovery'

/** What became of the store when it was damaged, until the user has read it. */
export function createRecoveryRecord(database: Database) {
  const select = database.prepare<[string], { value: string }>('SELECT value FROM settings WHERE key = ?')
  const replace = database.prepare<[string, string]>('REPLACE INTO settings VALUES (?, ?)')
  const remove = database.prepare<[string]>('DELETE FROM settings WHERE key = ?')
  return {
    get(): RecoveryResult | null {
      const row = select.get(key)
      const result = row ? recoveryResultSchema.safeParse(JSON.parse(row.value)) : null
      return result?.success ? result.data : null
    },
    put: (result: RecoveryResult): void => void replace.run(key, JSON.stringify(result)),
    clear: (): void => void remove.run(key),
  }
}
