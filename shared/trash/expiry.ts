import { z } from 'zod'
import { isoDateSchema } from '../fields/value'
import { localDay, parseDay } from '../i18n/calendar'

/** How long a deleted report can be taken back, in days. */
export const trashDays = 30

/** Days on which Bogo ran, each once, in the order in which they came; more than that says nothing new. */
export const usedDaysSchema = z.array(isoDateSchema).max(2 * trashDays)
export type UsedDays = z.infer<typeof usedDaysSchema>

/** The days of use with today among them. */
export const withToday = (days: UsedDays, today: string): UsedDays =>
  days.includes(today) ? days : [...days, today].slice(-2 * trashDays)

/** Whole days from one local day to another. */
const daysBetween = (from: string, to: string): number => {
  const [start, end] = [parseDay(from), parseDay(to)]
  return start && end ? end.serial - start.serial : 0
}

/**
 * After how many days a deleted report may go, at the earliest. Neither the clock nor the days of use decide alone: a
 * clock that jumps a year ahead is only one more day of use, and days of use under a wrong clock do not count once it
 * is right again.
 * @param deletedAt milliseconds since 1970
 * @param now milliseconds since 1970
 */
export function daysLeft(deletedAt: number, used: UsedDays, now: number): number {
  const deletedOn = localDay(deletedAt)
  const today = localDay(now)
  const passed = daysBetween(deletedOn, today)
  const ran = used.filter((day) => day > deletedOn && day <= today).length
  return Math.min(trashDays, Math.max(0, trashDays - Math.min(passed, ran)))
}
