import { setImmediate } from 'node:timers/promises'
import type { ReportId } from '../../shared/document/model'
import { type FoundReport, type SearchPage, type SearchQuery, searchPageSize } from '../../shared/ipc/search'
import { parseQuery, type Query, type Term } from '../../shared/search/query'
import { hitsIn, markHits } from '../../shared/search/snippet'
import type { SearchIndex } from './search-index'
import { pickBest } from './search-pick'
import { estimate, type Positions } from './search-rank'
import {
  type Candidate,
  countValues,
  createFilter,
  createToCandidate,
  type FilterValues,
  type Fit,
  type Now,
} from './search-reports'
import { bestSnippets } from './search-snippets'
import { foldedLines, unfoldTiers } from './search-source'

/**
 * Searches all reports. What filters ask is kept in memory; texts are read only for what is shown and where the index
 * cannot tell.
 * @param budget about how many milliseconds one question may spend on reading reports that have changed
 */
export function createReportSearch(index: SearchIndex, budget = 10) {
  const known = new Map<ReportId, Candidate>()
  /** The same, the last changed first, and their positions in it. */
  let list: readonly Candidate[] = []
  let positions: Positions = new Int32Array()
  let unreadable = 0
  let told = ''
  let isLoaded = false
  /** Read anew, and not taken into the list yet. */
  const unseen = new Set<ReportId>()

  function readOn(milliseconds: number): { readonly pending: number; readonly left: number } {
    const { changed, ...others } = index.refresh(milliseconds)
    for (const id of changed) unseen.add(id)
    return others
  }

  function arrange(): void {
    list = [...known.values()].sort((one, other) => other.updatedAt - one.updatedAt || other.place - one.place)
    const lastPlace = list.reduce((last, { place }) => Math.max(last, place), 0)
    const found = new Int32Array(lastPlace + 1).fill(-1)
    for (const [position, { place }] of list.entries()) found[place] = position
    positions = found
    unreadable = list.filter(({ facets }) => facets.problem !== null).length
  }

  /** Brings everything up to the log, or as far as the time allows; deadlines to the day and its rules. */
  function refresh(now: Now): number {
    const { pending } = readOn(budget)
    const telling = JSON.stringify(now)
    const toCandidate = createToCandidate(now)
    if (!isLoaded || telling !== told) {
      known.clear()
      for (const row of index.rows()) known.set(row.report, toCandidate(row))
      isLoaded = true
      told = telling
      arrange()
    } else if (unseen.size > 0) {
      for (const id of unseen) {
        const row = index.row(id)
        if (row) known.set(id, toCandidate(row))
        else known.delete(id)
      }
      arrange()
    }
    unseen.clear()
    return pending
  }

  function tell(
    { report, place, facets, updatedAt, state }: Candidate,
    folded: string,
    terms: readonly Term[],
  ): FoundReport {
    const { template, language, period, countries, title } = facets
    return {
      ...{ report, template, language, period, updatedAt, state, countries: [...countries] },
      title: markHits(title, hitsIn(title, terms)),
      ...bestSnippets(index.passages(place), foldedLines(folded), terms),
    }
  }

  /** What a query and its filters let through, before any text is read. */
  function candidates(query: Query, asked: SearchQuery) {
    const estimated = estimate(query, index, positions, list.length)
    const fitOf = createFilter(asked)
    const counted: { position: number; values: FilterValues; fit: Exclude<Fit, 'none'> }[] = []
    for (const [position, candidate] of list.entries()) {
      if ((estimated.most[position] ?? -1) < 0 || candidate.facets.problem !== null) continue
      const fit = fitOf(candidate)
      if (fit !== 'none') counted.push({ position, values: candidate.values, fit })
    }
    return { estimated, counted }
  }

  return {
    /** One page of the reports that fit, the best first, with what there is to choose from. */
    find(asked: SearchQuery, now: Now, offset: number): SearchPage {
      const pending = refresh(now)
      const query = parseQuery(asked.text, asked.open)
      const { estimated, counted } = candidates(query, asked)
      const fitting = counted.filter(({ fit }) => fit === 'all').map(({ position }) => position)
      const others = counted.filter(({ fit }) => fit !== 'all').map(({ position }) => position)
      const read = new Map<number, string>()
      const foldedOf = (position: number): string => {
        const folded = read.get(position) ?? index.folded(list[position]?.place ?? 0)
        read.set(position, folded)
        return folded
      }
      const look = (position: number) => unfoldTiers(foldedOf(position))
      const picked = pickBest(estimated, fitting, others, offset + searchPageSize, look)
      return {
        total: fitting.filter((position) => !picked.misses.has(position)).length,
        exact: picked.isComplete,
        pending,
        unreadable,
        rows: picked.positions.slice(offset, offset + searchPageSize).flatMap((position) => {
          const candidate = list[position]
          return candidate ? [tell(candidate, foldedOf(position), query.wanted)] : []
        }),
        counts: countValues(
          picked.misses.size === 0 ? counted : counted.filter(({ position }) => !picked.misses.has(position)),
        ),
      }
    },
    /** Reads on in reports that have changed, while nobody waits; gives how many are still to come. */
    prepare(milliseconds: number): number {
      const { pending, left } = readOn(milliseconds)
      return pending + left
    },
    /** Takes out the texts of reports that are gone, piece by piece, so that others may work in between. */
    async forget(): Promise<void> {
      while (readOn(0).left > 0) await setImmediate()
    },
  }
}

export type ReportSearch = ReturnType<typeof createReportSearch>
