import type { DeadlineSettings } from '../../shared/deadlines/deadline-settings'
import { dueState } from '../../shared/deadlines/due'
import type { IsoDate, Period } from '../../shared/fields/value'
import type { ReportState, SearchFilter, SearchQuery } from '../../shared/ipc/search'
import { searchFilters } from '../../shared/ipc/search'
import type { SearchRow } from './search-index'
import type { Facets } from './search-source'

/** What decides whether a report is overdue. */
export interface Now {
  readonly deadlines: DeadlineSettings
  readonly today: IsoDate
}

/** A report as results are chosen from: its values in the order of `searchFilters`. */
export interface Candidate extends SearchRow {
  readonly state: ReportState
  readonly values: readonly (readonly string[])[]
}

function stateOf(facets: Facets, { deadlines, today }: Now): ReportState {
  if (facets.deletedAt !== null) return 'trash'
  if (facets.archivedAt !== null) return 'archived'
  const due = dueState(facets, deadlines, today)
  if (due?.state === 'submitted') return 'submitted'
  return due?.state === 'open' && due.daysLeft < 0 ? 'overdue' : 'draft'
}

/** A row of the index with all that filters ask. */
export function toCandidate(row: SearchRow, now: Now): Candidate {
  const { facets } = row
  const state = stateOf(facets, now)
  const values: Readonly<Record<SearchFilter, readonly string[]>> = {
    template: [facets.template],
    language: [facets.language],
    country: facets.countries,
    state: [state],
    open: facets.waiting ? ['recommendations'] : [],
  }
  return { ...row, state, values: searchFilters.map((key) => values[key]) }
}

function overlaps({ from, to }: Period, wanted: Period): boolean {
  if (!wanted.from && !wanted.to) return true
  const [first, last] = [from ?? to, to ?? from]
  if (!first || !last) return false
  return (!wanted.to || first <= wanted.to) && (!wanted.from || last >= wanted.from)
}

/** How a report fits filters: all, all but one (its place in `searchFilters`), or not. */
export type Fit = 'all' | 'none' | number

/** Makes what decides how reports fit. The trash is left out until it is asked for. */
export function createFilter({ filters, period }: SearchQuery): (candidate: Candidate) => Fit {
  const stateAt = searchFilters.indexOf('state')
  const wanted = searchFilters
    .map((key, at) => ({ at, values: new Set(filters[key] ?? []) }))
    .filter(({ values }) => values.size > 0)
  const anyState = wanted.every(({ at }) => at !== stateAt)
  return ({ values, state, facets }) => {
    if (!overlaps(facets.period, period)) return 'none'
    let missed: Fit = anyState && state === 'trash' ? stateAt : 'all'
    for (const { at, values: asked } of wanted) {
      if ((values[at] ?? []).some((value) => asked.has(value))) continue
      if (missed !== 'all') return 'none'
      missed = at
    }
    return missed
  }
}
