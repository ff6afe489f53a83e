import type { Database } from 'better-sqlite3'
import { deadlineFactsSchema, readDeadlineFacts } from '../../shared/deadlines/due'
import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import type { ReportId } from '../../shared/document/model'
import { countWords, titleOf } from '../../shared/document/text'
import { readMeta } from '../../shared/document/y-report'
import { AppError, type ErrorCode } from '../../shared/errors'
import { periodOf } from '../../shared/fields/value'
import { type ReportSummary, reportSummarySchema, type Shelf, type ShelfCounts, shelves } from '../../shared/report'
import { countriesOf } from '../../shared/templates/report-countries'
import type { UpdateLog } from './update-log'

/** Everything of a summary that follows from the report itself. */
type Content = Omit<ReportSummary, 'id' | 'updatedAt'>

/** What the list shows of a report that cannot be read: it is still there, and says why. */
const unreadable = (known: Content | undefined, problem: ErrorCode): Content => ({
  template: 'overseas-training',
  language: 'ko',
  title: '',
  period: {},
  countries: [],
  findings: 0,
  policies: 0,
  words: 0,
  deadline: deadlineFactsSchema.parse({}),
  archivedAt: null,
  deletedAt: null,
  ...known,
  problem,
})

/** A report whose line may lag behind its log: `number` is where the log stands, `listed` where its line does. */
interface Changed {
  readonly report: string
  readonly number: number
  readonly listed: number | null
  readonly at: number | null
  readonly summary: string | null
}

function summarise(id: ReportId, state: Uint8Array): Content {
  const doc = loadState(state)
  const report = reportFromY(id, doc)
  const { archivedAt = null, deletedAt = null } = readMeta(doc)
  return {
    template: report.template,
    language: report.language,
    title: titleOf(report),
    period: periodOf(report.facts, 'period'),
    countries: countriesOf(report.facts),
    findings: report.body.filter((block) => block.type === 'finding').length,
    policies: report.body.filter((block) => block.type === 'policy').length,
    words: countWords(report.body),
    deadline: readDeadlineFacts(report.facts),
    archivedAt,
    deletedAt,
    problem: null,
  }
}

const whereOf: Readonly<Record<Shelf, string>> = {
  active: 'deleted_at IS NULL AND archived_at IS NULL',
  archived: 'deleted_at IS NULL AND archived_at IS NOT NULL',
  trash: 'deleted_at IS NOT NULL',
}
const orderOf: Readonly<Record<Shelf, string>> = { active: 'updated_at', archived: 'updated_at', trash: 'deleted_at' }

const isReport = 'id NOT IN (SELECT report FROM templates)'

/** SQL that gives the ids of the reports in a place, in the order in which they are shown. */
export const shelfQuery = (shelf: Shelf): string =>
  `SELECT id FROM reports WHERE ${whereOf[shelf]} AND ${isReport} ORDER BY ${orderOf[shelf]} DESC`

/** The list of reports: a projection of the log. Lines that lag behind their report are made anew before they are read. */
export function createReportIndex(database: Database, log: UpdateLog) {
  // The time lies behind the bytes of a row: it is read for the lines that lag behind, and for no others.
  const changed = (which: string) => `
    SELECT heads.report, heads.number, reports.number AS listed, reports.summary,
      (SELECT at FROM updates WHERE updates.report = heads.report AND updates.number = heads.number) AS at
    FROM heads
    LEFT JOIN reports ON reports.id = heads.report
    WHERE ${which}`
  const stale = database.prepare<[], Changed>(changed('reports.number IS NOT heads.number'))
  const changedSince = database.prepare<[number], Changed>(
    changed('heads.report IN (SELECT report FROM updates WHERE sequence > ?)'),
  )
  const newest = database.prepare<[], number | null>('SELECT max(sequence) FROM updates').pluck()
  const put = database.prepare<[string, number, string, number, number | null, number | null]>(
    'REPLACE INTO reports (id, number, summary, updated_at, archived_at, deleted_at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const all = database.prepare<[], { summary: string }>('SELECT summary FROM reports')
  const on = (shelf: Shelf) => ({
    ids: database.prepare<[], string>(shelfQuery(shelf)).pluck(),
    count: database.prepare<[], number>(`SELECT count(*) FROM reports WHERE ${whereOf[shelf]} AND ${isReport}`).pluck(),
  })
  const by = { active: on('active'), archived: on('archived'), trash: on('trash') }
  const one = database.prepare<[string], { summary: string }>('SELECT summary FROM reports WHERE id = ?')
  const template = database.prepare<[string]>('SELECT 1 FROM templates WHERE report = ?')
  const parse = (summary: string): ReportSummary => reportSummarySchema.parse(JSON.parse(summary))

  function contentOf(id: ReportId, known: string | null): Content {
    try {
      return summarise(id, log.load(id).state)
    } catch (error) {
      // Whatever is wrong with one report, the others must stay within reach.
      return unreadable(known ? parse(known) : undefined, error instanceof AppError ? error.code : 'unexpected')
    }
  }

  /** Every line as it stands in the table, so that thousands are not parsed each time. */
  const lines = new Map<string, ReportSummary>()
  /** The newest row of the log that the table is known to hold; null before everything was compared once. */
  let seen: number | null = null

  function renew({ report, number, listed, at, summary }: Changed): ReportSummary {
    // Another list over the same log may have been quicker.
    if (summary !== null && listed === number) return JSON.parse(summary)
    const line: ReportSummary = { ...contentOf(report, summary), id: report, updatedAt: at ?? 0 }
    put.run(report, number, JSON.stringify(line), line.updatedAt, line.archivedAt, line.deletedAt)
    return line
  }

  const renewAll = database.transaction((waiting: readonly Changed[]) => waiting.map(renew))

  function refresh(): void {
    const last = newest.get() ?? 0
    if (last === seen) return
    const waiting = seen === null ? stale.all() : changedSince.all(seen)
    const renewed = waiting.length > 0 ? renewAll(waiting) : []
    // Written by this class and checked again on the way to the page, so one JSON.parse is enough.
    if (seen === null) for (const { summary } of all.all()) keep(JSON.parse(summary))
    for (const line of renewed) keep(line)
    seen = last
  }

  function keep(line: ReportSummary): void {
    lines.set(line.id, line)
  }

  return {
    /** Reports, no templates: those of the list when nothing else is asked for, the last changed first. */
    list(shelf: Shelf = 'active'): ReportSummary[] {
      refresh()
      return by[shelf].ids.all().flatMap((id) => lines.get(id) ?? [])
    },

    /** How many reports are in each place. */
    counts(): ShelfCounts {
      refresh()
      const [active = 0, archived = 0, trash = 0] = shelves.map((shelf) => by[shelf].count.get() ?? 0)
      return { active, archived, trash }
    },

    /**
     * One line of the list, also of a report in the trash.
     * @throws AppError `report-not-found`
     */
    get(id: ReportId): ReportSummary {
      refresh()
      const row = one.get(id)
      if (!row) throw new AppError('report-not-found')
      return parse(row.summary)
    },

    /** Whether a document of the log is a template, also a deleted one, and so no report. */
    isTemplate: (id: ReportId): boolean => template.get(id) !== undefined,
  }
}

export type ReportIndex = ReturnType<typeof createReportIndex>
