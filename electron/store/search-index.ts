import type { Database } from 'better-sqlite3'
import type { ReportId } from '../../shared/document/model'
import type { Ask } from '../../shared/search/ask'
import type { Passage } from '../../shared/search/passages'
import {
  type Facets,
  foldTiers,
  gramsOf,
  packPassages,
  readSearchSource,
  searchShape,
  unpackPassages,
} from './search-source'
import type { UpdateLog } from './update-log'

/** A report in the index. */
export interface SearchRow {
  /** Its number in the index. */
  readonly place: number
  readonly report: ReportId
  readonly updatedAt: number
  readonly facets: Facets
}

/** A question in the language of FTS5; null when it can have no answer. */
function expression(ask: Ask): string | null {
  // Signs of that language are no part of tokens (`gram`).
  if (typeof ask === 'string') return `"${ask}"`
  const isAll = 'all' in ask
  const parts = (isAll ? ask.all : ask.any).map(expression)
  const given = parts.filter((part) => part !== null)
  if (given.length === 0 || (isAll && given.length < parts.length)) return null
  return given.length === 1 ? (given[0] ?? null) : `(${given.join(isAll ? ' AND ' : ' OR ')})`
}

/**
 * The text of all reports, to be searched: a projection of the log that can be thrown away. The index of grams gives
 * candidates; whether they are hits is decided by their texts.
 */
export function createSearchIndex(database: Database, log: UpdateLog) {
  // Templates of the user's own are documents of the log, too; nobody looks for them among reports.
  const isReport = 'NOT IN (SELECT report FROM templates)'
  const stale = database.prepare<[], { report: string; number: number }>(`
    SELECT heads.report, heads.number
    FROM heads
    LEFT JOIN search_reports ON search_reports.report = heads.report
    LEFT JOIN updates ON updates.report = heads.report AND updates.number = heads.number
    WHERE search_reports.number IS NOT heads.number AND heads.report ${isReport}
    ORDER BY updates.sequence DESC`)
  const gone = database.prepare<[], { place: number; report: string }>(`
    SELECT place, report FROM search_reports
    WHERE report NOT IN (SELECT report FROM heads) OR NOT report ${isReport}`)
  const time = database.prepare<[string, number], { at: number }>(
    'SELECT at FROM updates WHERE report = ? AND number = ?',
  )
  const placeOf = database.prepare<[string], { place: number }>('SELECT place FROM search_reports WHERE report = ?')
  const putReport = database.prepare<[string, number, string, number, string]>(`
    INSERT INTO search_reports (report, number, shape, updated_at, facets) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (report) DO UPDATE SET
      number = excluded.number, shape = excluded.shape, updated_at = excluded.updated_at, facets = excluded.facets`)
  const putText = database.prepare<[number, string, Uint8Array]>('REPLACE INTO search_texts VALUES (?, ?, ?)')
  const putGrams = database.prepare<[number, string]>('INSERT INTO search_grams (rowid, grams) VALUES (?, ?)')
  const takeGrams = database.prepare<[number, string]>(
    `INSERT INTO search_grams (search_grams, rowid, grams) VALUES ('delete', ?, ?)`,
  )
  const dropReport = database.prepare<[number]>('DELETE FROM search_reports WHERE place = ?')
  const dropText = database.prepare<[number]>('DELETE FROM search_texts WHERE place = ?')
  const otherShape = database.prepare<[string]>('SELECT 1 FROM search_reports WHERE shape <> ? LIMIT 1')
  const text = database.prepare<[number], { folded: string }>('SELECT folded FROM search_texts WHERE place = ?')
  const shown = database.prepare<[number], { passages: Buffer }>('SELECT passages FROM search_texts WHERE place = ?')
  const columns = 'place, report, updated_at AS updatedAt, facets'
  const allRows = database.prepare<[], Omit<SearchRow, 'facets'> & { facets: string }>(
    `SELECT ${columns} FROM search_reports`,
  )
  const oneRow = database.prepare<[string], Omit<SearchRow, 'facets'> & { facets: string }>(
    `SELECT ${columns} FROM search_reports WHERE report = ?`,
  )
  const places = database.prepare<[string], { places: string | null }>(
    'SELECT group_concat(rowid) AS places FROM search_grams WHERE search_grams MATCH ?',
  )
  const changes = database.prepare<[], { count: number }>('SELECT total_changes() AS count')

  /** How many rows had changed after the last reading: as long as nobody else changes any, `waiting` holds. */
  let changesSeen = -1
  let waiting: { report: string; number: number }[] = []
  let isChecked = false

  const countChanges = (): number => changes.get()?.count ?? -1

  const passages = (place: number): Passage[] => {
    const row = shown.get(place)
    return row ? unpackPassages(row.passages) : []
  }

  function takeOut(place: number): void {
    takeGrams.run(place, gramsOf(passages(place), text.get(place)?.folded ?? ''))
  }

  function put(report: ReportId, number: number): void {
    const source = readSearchSource(report, () => log.load(report).state)
    const known = placeOf.get(report)
    if (known) takeOut(known.place)
    const at = time.get(report, number)?.at ?? 0
    putReport.run(report, number, searchShape, at, JSON.stringify(source.facets))
    const place = known?.place ?? placeOf.get(report)?.place ?? 0
    const folded = foldTiers(source.passages)
    putText.run(place, folded, packPassages(source.passages))
    putGrams.run(place, gramsOf(source.passages, folded))
  }

  /** Another version of Bogo took texts apart in its own way: its index says nothing about them. */
  function clearOtherShape(): void {
    isChecked = true
    if (!otherShape.get(searchShape)) return
    database.exec(`INSERT INTO search_grams (search_grams) VALUES ('delete-all');
      DELETE FROM search_texts; DELETE FROM search_reports;`)
  }

  function takeOutGone(): string[] {
    return gone.all().map(({ place, report }) => {
      takeOut(place)
      dropText.run(place)
      dropReport.run(place)
      return report
    })
  }

  const read = database.transaction((budget: number): string[] => {
    const until = performance.now() + budget
    const changed: string[] = []
    if (countChanges() !== changesSeen) {
      if (!isChecked) clearOtherShape()
      changed.push(...takeOutGone())
      waiting = stale.all()
    }
    while (waiting.length > 0) {
      const { report, number } = waiting.shift() ?? { report: '', number: 0 }
      put(report, number)
      changed.push(report)
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
     * @returns those that were read or are gone, and how many are still to come
     */
    refresh(budget: number): { readonly changed: readonly ReportId[]; readonly pending: number } {
      if (waiting.length === 0 && countChanges() === changesSeen) return { changed: [], pending: 0 }
      const changed = read(budget)
      changesSeen = countChanges()
      return { changed, pending: waiting.length }
    },
    rows: (): SearchRow[] => allRows.all().map(rowOf),
    row: (report: ReportId): SearchRow | null => {
      const found = oneRow.get(report)
      return found ? rowOf(found) : null
    },
    /** The places of reports that may have what is asked for. */
    match(ask: Ask): number[] {
      const asked = expression(ask)
      const found = asked === null ? null : (places.get(asked)?.places ?? null)
      return found === null ? [] : found.split(',').map(Number)
    },
    /** The text of a report as it is compared: `unfoldTiers` and `foldedLines` take it apart. */
    folded: (place: number): string => text.get(place)?.folded ?? '',
    passages,
  }
}

export type SearchIndex = ReturnType<typeof createSearchIndex>
