import type { ReportId } from '../../shared/document/model'
import type { Language } from '../../shared/i18n/language'
import {
  type LibraryPage,
  type LibraryQuery,
  type LibraryRecord,
  mostValues,
  type RecordRef,
} from '../../shared/ipc/library'
import { filterKeys } from '../../shared/records/filters'
import type { RecordName } from '../../shared/records/record'
import type { RecordContent } from '../../shared/records/record-values'
import type { RecordIndex, RecordRow, RecordSource } from './record-index'
import { arrange, type Entry, searchEntries } from './record-search'

/** An entry, and what its row in a list is made from. */
interface Kept extends Entry {
  readonly record: string
  readonly kind: RecordName
  readonly countries: readonly string[]
  readonly year: string
}

function keep(row: RecordRow, source: RecordSource): Kept {
  const facets: Record<string, string[]> = JSON.parse(row.facets)
  const countries = facets.country ?? []
  return {
    ...row,
    kind: row.kind as RecordName,
    countries,
    year: facets.year?.[0] ?? '',
    country: countries[0] ?? '',
    reportTitle: source.title,
    updatedAt: source.updatedAt,
    values: filterKeys.map((key) => (key === 'report' ? [row.report] : (facets[key] ?? []))),
  }
}

/**
 * Searches the records of all reports. What is searched is kept in memory, because a scan of 10,000 short texts there
 * is faster than any index on disk and finds parts of words; the fields of a record are read when they are shown.
 * @param budget about how many milliseconds one question may spend on reading reports that have changed
 */
export function createRecordLibrary(index: RecordIndex, budget = 40) {
  let sources = new Map<ReportId, RecordSource>()
  let kept: Map<ReportId, readonly Kept[]> | null = null
  /** Entries by order; emptied whenever one changes. */
  const arranged = new Map<string, readonly Kept[]>()

  function keepAll(rows: readonly RecordRow[]): Map<ReportId, Kept[]> {
    const result = new Map<ReportId, Kept[]>()
    for (const row of rows) {
      const source = sources.get(row.report)
      if (!source) continue
      const list = result.get(row.report) ?? []
      list.push(keep(row, source))
      result.set(row.report, list)
    }
    return result
  }

  /** Brings everything up to the log, or as far as the time allows. */
  function refresh(): number {
    const { changed, pending } = index.refresh(budget)
    if (kept !== null && changed.length === 0) return pending
    arranged.clear()
    sources = new Map(index.sources().map((source) => [source.report, source]))
    if (kept === null) kept = keepAll(index.rows())
    else for (const id of changed) kept.set(id, keepAll(index.rows(id)).get(id) ?? [])
    return pending
  }

  function inOrder({ sort, descending }: LibraryQuery, language: Language): readonly Kept[] {
    const name = `${sort} ${descending} ${language}`
    const known = arranged.get(name)
    if (known) return known
    const entries = arrange([...(kept?.values() ?? [])].flat(), sort, descending, language)
    arranged.set(name, entries)
    return entries
  }

  function recordOf(entry: Kept): LibraryRecord[] {
    const json = index.content(entry.report, entry.position)
    if (json === null) return []
    const { report, record, kind, title, reportTitle, year, rating, countries } = entry
    const language = sources.get(report)?.language ?? 'ko'
    // Written by the index and checked again on the way to the page, so JSON.parse is enough.
    const { values, texts }: RecordContent = JSON.parse(json)
    const content = { values: { ...values }, texts: { ...texts } }
    return [{ report, record, kind, title, reportTitle, language, year, rating, countries: [...countries], ...content }]
  }

  const find = (query: LibraryQuery, language: Language) => searchEntries(inOrder(query, language), query)

  return {
    /**
     * One page of the records that fit, with what there is to choose from.
     * @param language of the reader, whose alphabet decides the order
     */
    search(query: LibraryQuery, language: Language, offset: number, limit: number): LibraryPage {
      const pending = refresh()
      const { entries, counts } = find(query, language)
      const nameOf = (key: string, value: string) => (key === 'report' ? (sources.get(value)?.title ?? '') : '')
      const tell = (key: string, values: ReadonlyMap<string, number>) =>
        [...values]
          .sort(([, one], [, other]) => other - one)
          .slice(0, mostValues)
          .map(([value, count]) => ({ value, count, name: nameOf(key, value) }))
      return {
        total: entries.length,
        all: [...(kept?.values() ?? [])].reduce((sum, { length }) => sum + length, 0),
        pending,
        reports: index.reports(),
        unreadable: [...sources.values()].filter(({ problem }) => problem !== null).length,
        rows: entries
          .slice(offset, offset + limit)
          .flatMap(recordOf)
          .map(({ texts: _, ...row }) => row),
        counts: Object.fromEntries([...counts].map(([key, values]) => [key, tell(key, values)])),
      }
    },

    /** Every record that fits, whole: for files. */
    all(query: LibraryQuery, language: Language): LibraryRecord[] {
      // A file must not lack reports that were only not read yet.
      let pending = refresh()
      while (pending > 0) pending = refresh()
      return find(query, language).entries.flatMap(recordOf)
    },

    /** A report was deleted for good: nothing of it stays in memory. */
    forget(report: ReportId): void {
      kept?.delete(report)
      sources.delete(report)
      arranged.clear()
    },

    /** Some records, in the order of the question; those that are gone are left out. */
    get(refs: readonly RecordRef[]): LibraryRecord[] {
      refresh()
      return refs.flatMap(({ report, record }) =>
        (kept?.get(report) ?? []).filter((entry) => entry.record === record).flatMap(recordOf),
      )
    },
  }
}

export type RecordLibrary = ReturnType<typeof createRecordLibrary>
