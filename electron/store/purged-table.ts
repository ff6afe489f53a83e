import type { Database } from 'better-sqlite3'
import type { ReportId } from '../../shared/document/model'

/** What was deleted for good: such a report comes back only when somebody asks for it. */
export function createPurgedTable(database: Database) {
  const find = database.prepare<[string]>('SELECT 1 FROM purged WHERE report = ?')
  const remove = database.prepare<[string]>('DELETE FROM purged WHERE report = ?')
  return {
    has: (report: ReportId): boolean => find.get(report) !== undefined,
    /** Takes a report back by the user's wish. */
    forget: (report: ReportId): void => void remove.run(report),
  }
}

export type PurgedTable = ReturnType<typeof createPurgedTable>
