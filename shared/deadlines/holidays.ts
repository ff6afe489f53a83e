import type { CalendarDay } from '../i18n/calendar'
import type { Country } from './rule'

/*
 * Public holidays that return every year. What a government names for one year (substitute holidays, elections, the
 * days around Tết) is not known here: a date then comes a little early, never late.
 */

/** `month-day` of the sun's calendar. */
const fixed: Readonly<Record<'KR' | 'VN', ReadonlySet<string>>> = {
  KR: new Set(['1-1', '3-1', '5-5', '6-6', '8-15', '10-3', '10-9', '12-25']),
  VN: new Set(['1-1', '4-30', '5-1', '9-2']),
}

/** `month-day` of the moon's calendar: 설날, 부처님오신날, 추석; Tết, Giỗ Tổ Hùng Vương. */
const lunar: Readonly<Record<'KR' | 'VN', ReadonlySet<string>>> = {
  KR: new Set(['1-1', '1-2', '4-8', '8-14', '8-15', '8-16']),
  VN: new Set(['1-1', '1-2', '1-3', '3-10']),
}

/** The moon's calendar as the system's own data (ICU) have it. Viet Nam's differs from China's by a day now and then. */
const calendars = {
  KR: new Intl.DateTimeFormat('en-u-ca-dangi', { month: 'numeric', day: 'numeric', timeZone: 'UTC' }),
  VN: new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' }),
}

/** `1-1`; a leap month is marked (`6bis-1`) and holds no holiday. */
function lunarDay(serial: number, country: 'KR' | 'VN'): string {
  const parts = calendars[country].formatToParts(serial * 86_400_000)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('month')}-${part('day')}`
}

/** Whether a day is a public holiday of a country. */
export function isHoliday(day: CalendarDay, country: Country): boolean {
  if (country === null) return false
  if (fixed[country].has(`${day.month}-${day.day}`)) return true
  if (lunar[country].has(lunarDay(day.serial, country))) return true
  // The eve of the new year has no fixed number: its month has 29 or 30 days.
  return lunarDay(day.serial + 1, country) === '1-1'
}
