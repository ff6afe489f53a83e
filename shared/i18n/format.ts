import { assertNever } from '../errors'
import type { Period } from '../fields/value'
import { type CalendarDay, parseDay } from './calendar'
import type { Language } from './language'

/*
 * Dates, periods, lists and numbers as officials of each country write them. Korea: 행정업무의 운영 및 혁신에 관한 규정 제7조;
 * Viet Nam: day before month; English: British order. Days are calendar days: no time zone plays a part.
 */

const koreanWeekdays = '일월화수목금토'
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const twoDigits = (value: number): string => String(value).padStart(2, '0')
const koreanWeekday = (day: CalendarDay): string => `(${koreanWeekdays.charAt(day.weekday)})`
const englishMonth = (day: CalendarDay): string => englishMonths[day.month - 1] ?? ''
const vietnameseDay = (day: CalendarDay): string => `${twoDigits(day.day)}/${twoDigits(day.month)}`

function longForm(day: CalendarDay, language: Language): string {
  switch (language) {
    case 'ko':
      return `${day.year}. ${day.month}. ${day.day}.`
    case 'en':
      return `${day.day} ${englishMonth(day)} ${day.year}`
    case 'vi':
      return `${vietnameseDay(day)}/${day.year}`
    default:
      return assertNever(language)
  }
}

/** `2026. 11. 21.`, `21 November 2026`, `21/11/2026`. What is no date (`YYYY-MM-DD`) is given back as it is. */
export function formatDate(date: string, language: Language): string {
  const day = parseDay(date)
  return day ? longForm(day, language) : date
}

/** The date with its day of the week where the official form has one: `2026. 11. 21.(토)`. */
export function formatDateWithWeekday(date: string, language: Language): string {
  const day = parseDay(date)
  if (!day) return date
  return language === 'ko' ? longForm(day, language) + koreanWeekday(day) : longForm(day, language)
}

/** Without the year, for tables: `10. 13.(화)`, `13 Oct`, `13/10`. */
export function formatShortDate(date: string, language: Language): string {
  const day = parseDay(date)
  if (!day) return date
  switch (language) {
    case 'ko':
      return `${day.month}. ${day.day}.${koreanWeekday(day)}`
    case 'en':
      return `${day.day} ${englishMonth(day).slice(0, 3)}`
    case 'vi':
      return vietnameseDay(day)
    default:
      return assertNever(language)
  }
}

function koreanPeriod(from: CalendarDay, to: CalendarDay, days: number): string {
  const start = longForm(from, 'ko') + koreanWeekday(from)
  if (days === 1) return `${start} [1일]`
  const year = from.year === to.year ? '' : `${to.year}. `
  const end = `${year}${to.month}. ${to.day}.${koreanWeekday(to)}`
  return `${start}~${end}${days > 1 ? ` [${days - 1}박 ${days}일]` : ''}`
}

function englishPeriod(from: CalendarDay, to: CalendarDay, days: number): string {
  const end = longForm(to, 'en')
  if (days === 1) return `${end} (1 day)`
  const count = days > 1 ? ` (${days} days)` : ''
  if (from.year !== to.year) return `${longForm(from, 'en')} – ${end}${count}`
  if (from.month !== to.month) return `${from.day} ${englishMonth(from)} – ${end}${count}`
  return `${from.day}–${end}${count}`
}

function vietnamesePeriod(from: CalendarDay, to: CalendarDay, days: number): string {
  if (days === 1) return `ngày ${longForm(from, 'vi')} (1 ngày)`
  return `từ ngày ${longForm(from, 'vi')} đến ngày ${longForm(to, 'vi')}${days > 1 ? ` (${days} ngày)` : ''}`
}

const openPeriods = {
  ko: { from: (date: string) => `${date}~`, to: (date: string) => `~${date}` },
  en: { from: (date: string) => `from ${date}`, to: (date: string) => `until ${date}` },
  vi: { from: (date: string) => `từ ngày ${date}`, to: (date: string) => `đến ngày ${date}` },
} as const satisfies Record<Language, unknown>

/** A period of an office, whose nights nobody counts: `2026. 1. 1.~3. 31.`. */
function plainPeriod(from: CalendarDay, to: CalendarDay, language: Language): string {
  if (from.serial === to.serial) return longForm(from, language)
  switch (language) {
    case 'ko':
      return `${longForm(from, 'ko')}~${from.year === to.year ? '' : `${to.year}. `}${to.month}. ${to.day}.`
    case 'en':
      return englishPeriod(from, to, 0)
    case 'vi':
      return vietnamesePeriod(from, to, 0)
    default:
      return assertNever(language)
  }
}

/**
 * First to last day with the count of days (and nights in Korean), both days included:
 * `2026. 10. 11.(일)~10. 25.(일) [14박 15일]`, `11–25 October 2026 (15 days)`,
 * `từ ngày 11/10/2026 đến ngày 25/10/2026 (15 ngày)`. An open end stays open; '' when both are missing.
 * @param counted false for the periods of an office, such as a quarter: dates alone, without weekdays and counts
 */
export function formatPeriod(period: Period, language: Language, counted = true): string {
  const from = parseDay(period.from)
  const to = parseDay(period.to)
  if (!from && !to) return ''
  const day = counted ? formatDateWithWeekday : formatDate
  if (!from) return openPeriods[language].to(day(period.to ?? '', language))
  if (!to) return openPeriods[language].from(day(period.from ?? '', language))
  if (!counted) return plainPeriod(from, to, language)
  const days = to.serial - from.serial + 1
  switch (language) {
    case 'ko':
      return koreanPeriod(from, to, days)
    case 'en':
      return englishPeriod(from, to, days)
    case 'vi':
      return vietnamesePeriod(from, to, days)
    default:
      return assertNever(language)
  }
}

const conjunctions: Readonly<Record<Language, string>> = { ko: ', ', en: ' and ', vi: ' và ' }

/** `가, 나, 다`; `A, B and C`; `A, B và C`. */
export function formatList(items: readonly string[], language: Language): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  const rest = items.slice(0, -1).join(', ')
  return rest ? rest + conjunctions[language] + last : last
}

const locales: Readonly<Record<Language, string>> = { ko: 'ko-KR', en: 'en-GB', vi: 'vi-VN' }

/** A number with its thousands grouped: `1,234.5` (ko, en), `1.234,5` (vi). Shows up to `decimals` decimals. */
export const formatNumber = (value: number, language: Language, decimals = 3): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value)

/* ISO 4217 currencies whose smaller unit is not in use. */
const wholeCurrencies = new Set(['CLP', 'ISK', 'JPY', 'KRW', 'LAK', 'PYG', 'UGX', 'VND', 'XAF', 'XOF'])

/** The digits of an amount of money: no decimals for 원 and đồng, two for dollars and euros. */
export function formatAmount(value: number, currency: string, language: Language): string {
  const whole = (currency === '' || wholeCurrencies.has(currency.toUpperCase())) && Number.isInteger(value)
  const digits = whole ? 0 : 2
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value)
}

/** An amount with its currency: `27,000,000원`, `27.000.000 đồng`, otherwise `EUR 1,200.00`. */
export function formatMoney(value: number, currency: string, language: Language): string {
  const code = currency.toUpperCase()
  const digits = formatAmount(value, code, language)
  if (language === 'ko' && code === 'KRW') return `${digits}원`
  if (language === 'vi' && code === 'VND') return `${digits} đồng`
  if (code === '') return digits
  return language === 'vi' ? `${digits} ${code}` : `${code} ${digits}`
}
