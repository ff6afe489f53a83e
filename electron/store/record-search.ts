import type { Language } from '../../shared/i18n/language'
import type { LibraryQuery, LibrarySort } from '../../shared/ipc/library'
import { filterKeys } from '../../shared/records/filters'
import { createMatcher } from '../../shared/search/matcher'

/** What of a record is kept in memory to be searched: its values lie in the order of `filterKeys`. */
export interface Entry {
  readonly report: string
  readonly position: number
  readonly title: string
  readonly reportTitle: string
  readonly country: string
  readonly date: string
  readonly rating: number | null
  readonly updatedAt: number
  readonly search: string
  readonly values: readonly (readonly string[])[]
}

interface Found<E> {
  readonly entries: readonly E[]
  /** How often each value of a filter would be found, by filter. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** What is empty comes last in either direction. */
const keyOf: Readonly<Record<LibrarySort, (entry: Entry) => string | number | null>> = {
  updated: ({ updatedAt }) => updatedAt,
  title: ({ title }) => title || null,
  country: ({ country }) => country || null,
  date: ({ date }) => date || null,
  rating: ({ rating }) => rating,
  report: ({ reportTitle }) => reportTitle || null,
}

/** Entries in an order; those that are equal stay as they stand in their reports, the last changed report first. */
export function arrange<E extends Entry>(
  entries: readonly E[],
  sort: LibrarySort,
  descending: boolean,
  language: Language,
): readonly E[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sign = descending ? -1 : 1
  const key = keyOf[sort]
  // Ids are compared by their letters alone: a collator would take most of the time.
  const byId = (a: Entry, b: Entry) => (a.report === b.report ? 0 : a.report < b.report ? -1 : 1)
  const inPlace = (a: Entry, b: Entry) => b.updatedAt - a.updatedAt || byId(a, b) || a.position - b.position
  return [...entries].sort((a, b) => {
    const [one, other] = [key(a), key(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null) || inPlace(a, b)
    const order = typeof one === 'number' ? one - Number(other) : compare(one, String(other))
    return sign * order || inPlace(a, b)
  })
}

const none: readonly string[] = []

/** Filters that are on: their place in an entry's values, and what is wanted. */
const wantedOf = (filters: LibraryQuery['filters']) =>
  Object.entries(filters)
    .map(([key, values]) => ({ at: filterKeys.indexOf(key), values: new Set(values) }))
    .filter(({ at, values }) => at !== -1 && values.size > 0)

/** One pass over all entries: those that fit, and the counts. A value's count leaves the filter that it is of aside. */
export function searchEntries<E extends Entry>(entries: readonly E[], { text, filters }: LibraryQuery): Found<E> {
  const matches = createMatcher(text)
  const wanted = wantedOf(filters)
  const counts = filterKeys.map(() => new Map<string, number>())
  const count = (entry: Entry, at: number) => {
    const counted = counts[at]
    for (const value of entry.values[at] ?? none) counted?.set(value, (counted.get(value) ?? 0) + 1)
  }
  const found = entries.filter((entry) => {
    if (!matches(entry.search)) return false
    let missed = -1
    for (const { at, values } of wanted) {
      if ((entry.values[at] ?? none).some((value) => values.has(value))) continue
      if (missed !== -1) return false
      missed = at
    }
    if (missed !== -1) count(entry, missed)
    else for (let at = 0; at < counts.length; at++) count(entry, at)
    return missed === -1
  })
  return { entries: found, counts: new Map(filterKeys.map((key, at) => [key, counts[at] ?? new Map()])) }
}
