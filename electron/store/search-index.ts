import type { Database } from 'better-sqlite3'
import type { ReportId } from '../../shared/document/model'
import { type Facets, readSearchSource, searchShape } from './search-source'
import { createSearchTexts } from './search-texts'
import type { UpdateLog } from './update-log'

/** A report in the index. */
export interface SearchRow {
  /** Its number in the index. */
  readonly place: number
  readonly report: ReportId
  readonly updatedAt: number
  readonly facets: Facets
}

/**
 * The text of all reports, to be searched: a projection of the log that can be thrown away. The index of grams gives
 * candidates; whether they are hits is decided by their texts.
 */
export function createSearchIndex(database: Database, log: UpdateLog) {
  const texts = createSearchTexts(database)
  // Templates of the user's own are documents of the log, too; nobody looks for them among reports.
  const isReport = 'NOT IN (SELECT report FROM templates)'
  const isGone = `(report NOT IN (SELECT report FROM heads) OR NOT report ${isReport})`
  const stale = database.prepare<[], { report: string; number: number }>(`
    SELECT heads.report, heads.number
    FROM heads
    LEFT JOIN search_reports ON search_reports.report = heads.report
    LEFT JOIN updates ON updates.report = heads.report AND updates.number = heads.number
    WHERE search_reports.number IS NOT heads.number AND heads.report ${isReport}
    ORDER BY updates.sequence DESC`)
  const gone = database.prepare<[], { place: number; report: string }>(`
    SELECT place, report FROM search_reports WHERE ${isGone}`)
  const time = database.prepare<[string, number], { at: number }>(
    'SELECT at FROM updates WHERE report = ? AND number = ?',
  )
  const placeOf = database.prepare<[string], { place: number }>('SELECT place FROM search_reports WHERE report = ?')
  const putReport = database.prepare<[string, number, string, number, string]>(`
    INSERT INTO search_reports (report, number, shape, updated_at, facets) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (report) DO UPDATE SET
      number = excluded.number, shape = excluded.shape, updated_at = excluded.updated_at, facets = excluded.facets`)
  const dropReport = database.prepare<[number]>('DELETE FROM search_reports WHERE place = ?')
  const otherShape = database.prepare<[string]>('SELECT 1 FROM search_reports WHERE shape <> ? LIMIT 1')
  const columns = 'place, report, updated_at AS updatedAt, facets'
  const allRows = database.prepare<[], Omit<SearchRow, 'facets'> & { facets: string }>(
    `SELECT ${columns} FROM search_reports WHERE NOT ${isGone}`,
  )
  const oneRow = database.prepare<[string], Omit<SearchRow, 'facets'> & { facets: string }>(
    `SELECT ${columns} FROM search_reports WHERE report = ? AND NOT ${isGone}`,
  )
  const changes = database.prepare<[], { count: number }>('SELECT total_changes() AS count')

  /** How many rows had changed after the last reading: as long as nobody else changes any, `waiting` holds. */
  let changesSeen = -1
  let waiting: { report: string; number: number }[] = []
  /** Not found any more; taking out their texts takes its time. */
  let going: { place: number; report: string }[] = []
  let isChecked = false

  const countChanges = (): number => changes.get()?.count ?? -1

  function put(report: ReportId, number: number): void {
    const source = readSearchSource(report, () => log.load(report).state)
    const known = placeOf.get(report)
    const at = time.get(report, number)?.at ?? 0
    putReport.run(report, number, searchShape, at, JSON.stringify(source.facets))
    texts.put(known?.place ?? placeOf.get(report)?.place ?? 0, source.passages)
  }

  /** Another version of Bogo took texts apart in its own way: its index says nothing about them. */
  function clearOtherShape(): void {
    if (!otherShape.get(searchShape)) return
    texts.clear()
    database.exec('DELETE FROM search_reports')
  }

  /** Takes out a piece of a report that is gone, or reads one that changed. */
  function step(): ReportId[] {
    const [leaving] = going
    if (leaving) {
      if (!texts.shrink(leaving.place)) return []
      dropReport.run(leaving.place)
      going.shift()
      return []
    }
    const next = waiting.shift()
    if (!next) return []
    put(next.report, next.number)
    return [next.report]
  }

  const read = database.transaction((budget: number): ReportId[] => {
    const until = performance.now() + budget
    const changed: ReportId[] = []
    if (countChanges() !== changesSeen) {
      if (!isChecked) clearOtherShape()
      going = gone.all()
      waiting = stale.all()
      changed.push(...going.map(({ report }) => report))
    }
    while (going.length + waiting.length > 0) {
      changed.push(...step())
      if (performance.now() >= until) break
    }
    return changed
  })

  const rowOf = ({ facets, ...row }: Omit<SearchRow, 'facets'> & { facets: string }): SearchRow => ({
    ...row,
    facets: JSON.parse(facets),
  })

  return {
    /**
     * Reads reports that have changed, the last changed first, for about so many milliseconds.
     * @returns those that were read or are gone, how many are still to come, and of how many that are gone some text
     * is left
     */
    refresh(budget: number): {
      readonly changed: readonly ReportId[]
      readonly pending: number
      readonly left: number
    } {
      const isDone = going.length + waiting.length === 0 && countChanges() === changesSeen
      const changed = isDone ? [] : read(budget)
      isChecked = true
      changesSeen = countChanges()
      return { changed, pending: waiting.length, left: going.length }
    },
    rows: (): SearchRow[] => allRows.all().map(rowOf),
    row: (report: ReportId): SearchRow | null => {
      const found = oneRow.get(report)
      return found ? rowOf(found) : null
    },
    match: texts.match,
    folded: texts.folded,
    passages: texts.passages,
  }
}

export type SearchIndex = ReturnType<typeof createSearchIndex>
