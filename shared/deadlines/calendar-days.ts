import type { IsoDate } from '../fields/value'
import { type CalendarDay, parseDay } from '../i18n/calendar'
import { isHoliday } from './holidays'
import type { Country } from './rule'

const millisecondsPerDay = 86_400_000

/** The day with a serial number of `parseDay`. */
export const dateOf = (serial: number): IsoDate => new Date(serial * millisecondsPerDay).toISOString().slice(0, 10)

/** Days from one day to another; negative when it is over. Null when one of them is no day. */
export function daysBetween(from: IsoDate, to: IsoDate): number | null {
  const first = parseDay(from)
  const last = parseDay(to)
  return first && last ? last.serial - first.serial : null
}

/** Whether offices are closed: Saturday, Sunday and the country's public holidays. */
export const isRestDay = (day: CalendarDay, country: Country): boolean =>
  day.weekday === 0 || day.weekday === 6 || isHoliday(day, country)

const restsOn = (serial: number, country: Country): boolean => {
  const day = parseDay(dateOf(serial))
  return day !== null && isRestDay(day, country)
}

/**
 * The last day of a time limit. The first day does not count (Civil Act of Korea, Article 157), and a limit that would
 * end on a day of rest ends on the next working day (Article 161). Null when `from` is no day.
 */
export function lastDay(from: IsoDate, days: number, unit: 'calendar' | 'working', country: Country): IsoDate | null {
  const start = parseDay(from)
  if (!start) return null
  let serial = start.serial
  if (unit === 'calendar') serial += days
  else {
    for (let left = days; left > 0; ) {
      serial += 1
      if (!restsOn(serial, country)) left -= 1
    }
  }
  while (restsOn(serial, country)) serial += 1
  return dateOf(serial)
}
