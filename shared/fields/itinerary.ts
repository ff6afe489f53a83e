import { parseDay } from '../i18n/calendar'
import { type IsoDate, isoDateSchema, type Period, type Row } from './value'

/** More days than any programme lists one by one. */
const mostDays = 92

const millisecondsPerDay = 86_400_000

/** Every day of a period, both ends included; none while it is open, backwards, or too long to list. */
export function daysOf(period: Period): IsoDate[] {
  const from = parseDay(period.from)
  const to = parseDay(period.to)
  const count = from && to ? to.serial - from.serial + 1 : 0
  if (!from || count < 1 || count > mostDays) return []
  return Array.from({ length: count }, (_, index) =>
    isoDateSchema.parse(new Date((from.serial + index) * millisecondsPerDay).toISOString().slice(0, 10)),
  )
}

/** A day that the itinerary lacks, and before which row it belongs. */
export interface MissingDay {
  readonly date: IsoDate
  readonly at: number
}

/**
 * The days of the period that no row of the itinerary has, each with the index at which it belongs once those before it
 * are in. Rows that are there stay as they are.
 */
export function missingDays(period: Period, rows: readonly Row[]): MissingDay[] {
  const dates = rows.map(({ date }) => (typeof date === 'string' ? date : ''))
  const missing: MissingDay[] = []
  for (const date of daysOf(period)) {
    if (dates.includes(date)) continue
    const later = dates.findIndex((each) => each > date)
    const at = later === -1 ? dates.length : later
    dates.splice(at, 0, date)
    missing.push({ date, at })
  }
  return missing
}

/** Rows of `visits` for the institutions of the itinerary that no visit names yet, by day and name. */
export function visitsOf(itinerary: readonly Row[], visits: readonly Row[]): Row[] {
  const known = new Set(visits.map(({ date, institution }) => JSON.stringify([date, institution])))
  return itinerary.flatMap(({ date, institution, persons, work }) => {
    if (typeof institution !== 'string' || institution.trim() === '') return []
    const key = JSON.stringify([date, institution])
    if (known.has(key)) return []
    known.add(key)
    const row = { date, institution, persons, topic: work }
    return [
      Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    ]
  })
}
