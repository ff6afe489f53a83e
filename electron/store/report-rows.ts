import type { Database } from 'better-sqlite3'
import type { ReportId } from '../../shared/document/model'
import { storeError } from './database'

/**
 * These say something about a report that must stay when it is gone, or that it was none. The search needs its own row
 * to find the texts that it must take out (`ReportSearch.forget`).
 */
const others = ['purged', 'templates', 'search_reports']

/** Every table that has rows of reports: also one that is added later, so that no text of a purged report is left. */
const tablesOfReports = (database: Database): string[] =>
  database
    .prepare<[], { name: string }>(
      `SELECT tables.name FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
       WHERE tables.type = 'table' AND columns.name = 'report'`,
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !others.includes(name))

/**
 * Removes every row of a report and leaves a line that it was purged, all at once. Deleted bytes are overwritten
 * (`secure_delete`), and what the write-ahead log still had of them goes as well.
 * @param now milliseconds since 1970
 * @throws AppError `disk-full`, `store-*`; then everything is still there
 */
export function createRowRemoval(database: Database, now: () => number) {
  const tables = tablesOfReports(database).map((name) =>
    database.prepare<[string]>(`DELETE FROM "${name}" WHERE report = ?`),
  )
  const line = database.prepare<[string]>('DELETE FROM reports WHERE id = ?')
  const leave = database.prepare<[number, string]>(
    'REPLACE INTO purged SELECT report, hash, ? FROM heads WHERE report = ?',
  )
  const remove = database.transaction((report: ReportId) => {
    leave.run(now(), report)
    for (const table of tables) table.run(report)
    line.run(report)
  })
  return {
    remove(report: ReportId): void {
      try {
        remove(report)
      } catch (error) {
        throw storeError(error, database.name)
      }
    },
    /** Lets deleted text leave the write-ahead log. Somebody who reads just now only puts it off. */
    clean: (): void => void database.pragma('wal_checkpoint(TRUNCATE)'),
  }
}

export type RowRemoval = ReturnType<typeof createRowRemoval>
