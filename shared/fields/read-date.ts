import { parseDay } from '../i18n/calendar'
import type { Language } from '../i18n/language'
import type { IsoDate, Period } from './value'

/** What decides about days that are written without a year, or with two numbers that may both be the month. */
export interface DateReading {
  readonly language: Language
  /** Days without a year belong to it, when they fall into it. */
  readonly period: Period
  /** The year of the others. */
  readonly year: number
}

const two = (text: string): string => text.padStart(2, '0')

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthOf = (word: string): string => String(months.indexOf(word.toLowerCase()) + 1)

type Parts = readonly [year: string, month: string, day: string]

/** Day first, as in Viet Nam and Britain; the month first where the other order gives no day, as in American files. */
const dayFirst = (one: string, other: string, year: string): Parts =>
  Number(other) > 12 ? [year, one, other] : [year, other, one]

/** Year first, as in Korea and in files; day first; and a month written as a word. */
function partsOf(text: string): Parts | null {
  const yearFirst =
    /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (yearFirst) return [yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '']
  const yearLast = /^(?:ngày\s+)?(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})$/iu.exec(text)
  if (yearLast) return dayFirst(yearLast[1] ?? '', yearLast[2] ?? '', yearLast[3] ?? '')
  const worded = /^(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})$/i.exec(text)
  return worded ? [worded[3] ?? '', monthOf(worded[2] ?? ''), worded[1] ?? ''] : null
}

/** Month and day without a year: `11. 21.`, `11월 21일`, `21/11`, `21 Nov`. */
function partsWithoutYear(text: string, language: Language): readonly [month: string, day: string] | null {
  const korean = /^(\d{1,2})\s*월\s*(\d{1,2})\s*일$/u.exec(text)
  if (korean) return [korean[1] ?? '', korean[2] ?? '']
  const worded = /^(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?$/i.exec(text)
  if (worded) return [monthOf(worded[2] ?? ''), worded[1] ?? '']
  const numbers = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*\.?$/.exec(text)
  if (!numbers) return null
  const [one = '', other = ''] = numbers.slice(1)
  const monthFirst = Number(one) > 12 ? false : Number(other) > 12 || language === 'ko'
  return monthFirst ? [one, other] : [other, one]
}

const dayOf = (year: string, month: string, day: string): IsoDate | null => {
  const date = `${year}-${two(month)}-${two(day)}`
  return parseDay(date) ? date : null
}

/** The year in which a day falls into the period; otherwise the usual one. */
function completed(month: string, day: string, { period, year }: DateReading): IsoDate | null {
  const { from, to } = period
  const years = [from, to].flatMap((end) => parseDay(end)?.year ?? [])
  const dates = years.flatMap((each) => dayOf(String(each), month, day) ?? [])
  const inside = dates.find((date) => (!from || date >= from) && (!to || date <= to))
  return inside ?? dayOf(String(years[0] ?? year), month, day)
}

/**
 * A day as people type it, `2026. 11. 21.`, `21/11/2026`, `21 November 2026`, `20261121`; null when it is no day.
 * @param reading makes days without a year readable: `11/21`, `11. 21.(토)`
 */
export function parseDate(typed: string, reading?: DateReading): IsoDate | null {
  const text = typed
    .trim()
    .replace(/\s*\([^)]*\)$/u, '')
    .replace(/\s+\d{1,2}:\d{2}(:\d{2})?$/u, '')
    .trim()
  const parts = partsOf(text)
  if (parts) return dayOf(...parts)
  const short = reading ? partsWithoutYear(text, reading.language) : null
  return short && reading ? completed(...short, reading) : null
}
