import type { Database } from 'better-sqlite3'
import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import type { ReportId } from '../../shared/document/model'
import { SCHEMA_VERSION } from '../../shared/document/schema-version'
import { titleOf } from '../../shared/document/text'
import { readMeta } from '../../shared/document/y-report'
import { AppError } from '../../shared/errors'
import type { Language } from '../../shared/i18n/language'
import { type IndexedRecord, indexRecords } from '../../shared/records/index-record'
import { records as definitions } from '../../shared/records/records'
import { sha256 } from '../platform/files'
import type { UpdateLog } from './update-log'

/** Raise it when records are read in another way than before; a change of their definitions is noticed by itself. */
const readingVersion = 2

/** The form in which records are kept. Those that were read by other definitions are read again. */
const shape = sha256(JSON.stringify([readingVersion, SCHEMA_VERSION, definitions])).slice(0, 16)

interface Source {
  readonly title: string
  readonly language: Language
  readonly problem: string | null
  readonly records: readonly IndexedRecord[]
}

function read(id: ReportId, state: Uint8Array): Source {
  const doc = loadState(state)
  const report = reportFromY(id, doc)
  const title = titleOf(report)
  const deleted = (readMeta(doc).deletedAt ?? null) !== null
  return { title, language: report.language, problem: null, records: deleted ? [] : indexRecords(report, title) }
}

/** A report, as the records in it see it. */
export interface RecordSource {
  readonly report: ReportId
  readonly title: string
  readonly language: Language
  readonly updatedAt: number
  readonly problem: string | null
}

/** A record as it is stored; `facets` and `content` are JSON. */
export interface RecordRow {
  readonly report: ReportId
  readonly position: number
  readonly record: string
  readonly kind: string
  readonly title: string
  readonly date: string
  readonly rating: number | null
  readonly facets: string
  readonly search: string
}

/** The records of all reports: a projection of the log. What lags behind its report is read anew before it is used. */
export function createRecordIndex(database: Database, log: UpdateLog) {
  // Templates of the user's own are documents of the log, too; what stands in them is in no report yet.
  const isReport = 'report NOT IN (SELECT report FROM templates)'
  // By the sequence alone: the time lies behind the bytes of a row, and all of them would be read for it.
  const stale = database.prepare<[string], { report: string; number: number; sequence: number }>(`
    SELECT heads.report, heads.number,
      (SELECT sequence FROM updates WHERE updates.report = heads.report AND updates.number = heads.number) AS sequence
    FROM heads
    LEFT JOIN record_sources ON record_sources.report = heads.report
    WHERE (record_sources.number IS NOT heads.number OR record_sources.shape IS NOT ?) AND heads.${isReport}
    ORDER BY sequence DESC`)
  const time = database.prepare<[number], { at: number }>('SELECT at FROM updates WHERE sequence = ?')
  const reports = database.prepare<[], { count: number }>(`SELECT count(*) AS count FROM heads WHERE ${isReport}`)
  const clear = database.prepare<[string]>('DELETE FROM records WHERE report = ?')
  const putSource = database.prepare('REPLACE INTO record_sources VALUES (?, ?, ?, ?, ?, ?, ?)')
  const putRecord = database.prepare('INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const allSources = database.prepare<[], RecordSource>(
    `SELECT report, title, language, updated_at AS updatedAt, problem FROM record_sources WHERE ${isReport}`,
  )
  const columns = 'report, position, record, kind, title, date, rating, facets, search'
  const allRecords = database.prepare<[], RecordRow>(
    `SELECT ${columns} FROM records WHERE ${isReport} ORDER BY report, position`,
  )
  const someRecords = database.prepare<[string], RecordRow>(`SELECT ${columns} FROM records WHERE report = ?`)
  const content = database.prepare<[string, number], { content: string }>(
    'SELECT content FROM records WHERE report = ? AND position = ?',
  )

  function sourceOf(id: ReportId): Source {
    try {
      return read(id, log.load(id).state)
    } catch (error) {
      // Whatever is wrong with one report, the records of the others must stay within reach.
      const problem = error instanceof AppError ? error.code : 'unexpected'
      return { title: '', language: 'ko', problem, records: [] }
    }
  }

  function put(id: ReportId, number: number, sequence: number): void {
    const { at } = time.get(sequence) ?? { at: 0 }
    const { title, language, problem, records } = sourceOf(id)
    clear.run(id)
    putSource.run(id, number, shape, title, language, at, problem)
    for (const each of records) {
      const { position, record, kind, date, rating, search } = each
      const [facets, json] = [JSON.stringify(each.facets), JSON.stringify(each.content)]
      putRecord.run(id, position, record, kind, each.title, date, rating, facets, search, json)
    }
  }

  return {
    /**
     * Reads reports that have changed, the last changed first, for about so many milliseconds.
     * @returns those that were read, and how many are still to come
     */
    refresh: database.transaction((budget: number): { changed: readonly ReportId[]; pending: number } => {
      const until = performance.now() + budget
      const waiting = stale.all(shape)
      const changed: ReportId[] = []
      for (const { report, number, sequence } of waiting) {
        put(report, number, sequence)
        changed.push(report)
        if (performance.now() >= until) break
      }
      return { changed, pending: waiting.length - changed.length }
    }),

    /** How many reports there are. */
    reports: (): number => reports.get()?.count ?? 0,
    sources: (): readonly RecordSource[] => allSources.all(),
    /** The records of one report, or of all. */
    rows: (report?: ReportId): readonly RecordRow[] => (report ? someRecords.all(report) : allRecords.all()),
    /** The fields of a record as JSON, or null. */
    content: (report: ReportId, position: number): string | null => content.get(report, position)?.content ?? null,
  }
}

export type RecordIndex = ReturnType<typeof createRecordIndex>
