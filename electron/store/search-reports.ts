import type { DeadlineSettings } from '../../shared/deadlines/deadline-settings'
import { createDueOf } from '../../shared/deadlines/due'
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

/** What a report has of each filter, in the order of `searchFilters`. */
export type FilterValues = readonly (readonly string[])[]

/** A report as results are chosen from. Reports that were made together share what is the same of their values. */
export interface Candidate extends SearchRow {
  readonly state: ReportState
  readonly values: FilterValues
}

/** Makes what puts rows of the index into the form in which they are chosen from, on a day. */
export function createToCandidate({ deadlines, today }: Now): (row: SearchRow) => Candidate {
  const dueOf = createDueOf(deadlines)
  const stateOf = (facets: Facets): ReportState => {
    if (facets.deletedAt !== null) return 'trash'
    if (facets.archivedAt !== null) return 'archived'
    if (facets.deadline.submittedOn !== null) return 'submitted'
    const due = dueOf(facets)
    return due && due.on < today ? 'overdue' : 'draft'
  }
  const shared = new Map<string, FilterValues>()
  const share = (values: FilterValues): FilterValues => {
    const name = JSON.stringify(values)
    const known = shared.get(name) ?? values
    shared.set(name, known)
    return known
  }
  return (row) => {
    const { facets } = row
    const state = stateOf(facets)
    const values: Readonly<Record<SearchFilter, readonly string[]>> = {
      template: [facets.template],
      language: [facets.language],
      country: facets.countries,
      state: [state],
      open: facets.waiting ? ['recommendations'] : [],
    }
    return { ...row, state, values: share(searchFilters.map((key) => values[key])) }
  }
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

/**
 * Counts what each choice of a filter would give.
 * @param fitting values of reports, and how these fit
 */
export function countValues(fitting: Iterable<{ readonly values: FilterValues; readonly fit: Exclude<Fit, 'none'> }>) {
  const all = searchFilters.length
  // Thousands of reports have few different values: each of these is counted out once.
  const alike = new Map<FilterValues, number[]>()
  for (const { values, fit } of fitting) {
    const many = alike.get(values) ?? Array.from({ length: all + 1 }, () => 0)
    alike.set(values, many)
    const at = fit === 'all' ? all : fit
    many[at] = (many[at] ?? 0) + 1
  }
  return Object.fromEntries(
    searchFilters.map((key, at) => {
      const counts = new Map<string, number>()
      for (const [values, many] of alike) {
        const own = (many[all] ?? 0) + (many[at] ?? 0)
        if (own > 0) for (const value of values[at] ?? []) counts.set(value, (counts.get(value) ?? 0) + own)
      }
      const sorted = [...counts].sort(([, one], [, other]) => other - one)
      return [key, sorted.map(([value, count]) => ({ value, count }))]
    }),
  )
}
