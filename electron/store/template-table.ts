import type { Database } from 'better-sqlite3'
import type { ReportId } from '../../shared/document/model'
import type { TemplateAbout } from '../../shared/templates/user-template'
import { storeError } from './database'

interface Row extends TemplateAbout {
  readonly report: ReportId
  readonly changedAt: number
}

/** Which documents of the log are the user's templates, and what they are called. */
export function createTemplateTable(database: Database, now: () => number) {
  const columns = 'report, name, description, changed_at AS changedAt'
  // A name without a document is what a power cut between the two leaves.
  const all = database.prepare<[], Row>(
    `SELECT ${columns} FROM templates WHERE deleted_at IS NULL AND report IN (SELECT report FROM heads) ORDER BY name`,
  )
  const one = database.prepare<[string], Row>(`SELECT ${columns} FROM templates WHERE report = ?`)
  const put = database.prepare<[string, string, string, number]>(
    'REPLACE INTO templates (report, name, description, changed_at) VALUES (?, ?, ?, ?)',
  )
  const setDeletedAt = database.prepare<[number | null, string]>('UPDATE templates SET deleted_at = ? WHERE report = ?')

  const guarded = (work: () => unknown): void => {
    try {
      work()
    } catch (error) {
      throw storeError(error, database.name)
    }
  }

  return {
    list: (): Row[] => all.all(),
    get: (id: ReportId): Row | null => one.get(id) ?? null,
    /** Names a document a template; one that was deleted is there again. */
    put: (id: ReportId, { name, description }: TemplateAbout): void =>
      guarded(() => put.run(id, name, description, now())),
    delete: (id: ReportId): void => guarded(() => setDeletedAt.run(now(), id)),
    restore: (id: ReportId): void => guarded(() => setDeletedAt.run(null, id)),
  }
}

export type TemplateTable = ReturnType<typeof createTemplateTable>
