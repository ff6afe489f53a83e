import { assertNever } from '../../shared/errors'
import type { Period } from '../../shared/fields/value'
import { type CalendarDay, parseDay } from '../../shared/i18n/calendar'
import { formatDate, formatShortDate } from '../../shared/i18n/format'
import type { Language } from '../../shared/i18n/language'

const locales: Readonly<Record<Language, string>> = { ko: 'ko-KR', en: 'en-GB', vi: 'vi-VN' }

const dayForms: Readonly<Record<Language, Intl.DateTimeFormatOptions>> = {
  ko: { year: 'numeric', month: 'numeric', day: 'numeric' },
  en: { year: 'numeric', month: 'long', day: 'numeric' },
  vi: { year: 'numeric', month: '2-digit', day: '2-digit' },
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Both days in the form of a line, what they share said once. */
function shortRange(from: CalendarDay, to: CalendarDay, period: Required<Period>, language: Language): string {
  const sameYear = from.year === to.year
  switch (language) {
    case 'ko':
      return `${formatDate(period.from, 'ko')}~${sameYear ? `${to.month}. ${to.day}.` : formatDate(period.to, 'ko')}`
    case 'vi': {
      const start = sameYear ? `${twoDigits(from.day)}/${twoDigits(from.month)}` : formatDate(period.from, 'vi')
      return `${start} – ${formatDate(period.to, 'vi')}`
    }
    case 'en': {
      const end = `${formatShortDate(period.to, 'en')} ${to.year}`
      if (sameYear && from.month === to.month) return `${from.day}–${end}`
      return `${formatShortDate(period.from, 'en')}${sameYear ? '' : ` ${from.year}`} – ${end}`
    }
    default:
      return assertNever(language)
  }
}

/**
 * A period as short as a line of a list needs it: `2026. 10. 11.~10. 25.`, `11–25 Oct 2026`, `11/10 – 25/10/2026`.
 * An end that is still open stays open; '' when both are.
 */
export function formatDays(period: Period, language: Language): string {
  const { from = '', to = '' } = period
  const first = parseDay(from)
  const last = parseDay(to)
  if (first && last && first.serial === last.serial) return formatDate(from, language)
  if (first && last && first.serial < last.serial) return shortRange(first, last, { from, to }, language)
  if (!from && !to) return ''
  return `${formatDate(from, language)}${language === 'ko' ? '~' : ' – '}${formatDate(to, language)}`.trim()
}

/** A day in little room: `31 Dec 2025`; `2026. 11. 21.` and `21/11/2026` are short as they are. */
export const formatCompactDate = (date: string, language: Language): string =>
  language === 'en' && parseDay(date)
    ? `${formatShortDate(date, 'en')} ${date.slice(0, 4)}`
    : formatDate(date, language)

/** Time of day, `14:31`. */
export const formatTime = (milliseconds: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', hour12: false }).format(milliseconds)

/** The signs that a language writes numbers with. */
export const numberSigns = (language: Language): { readonly thousands: string; readonly decimal: string } =>
  language === 'vi' ? { thousands: '.', decimal: ',' } : { thousands: ',', decimal: '.' }

/** Size of a file: `820 KB`, `3.4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const [value, unit, digits] =
    bytes < 1_000_000 ? [Math.max(1, bytes / 1_000), 'kilobyte', 0] : [bytes / 1_000_000, 'megabyte', 1]
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'short',
    maximumFractionDigits: Number(digits),
  }).format(Number(value))
}

const minute = 60_000
const hour = 60 * minute

/** When something happened: minutes and hours ago on the same day, else the day. Milliseconds since 1970. */
export function formatMoment(then: number, now: number, language: Language): string {
  const relative = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' })
  const sameDay = new Date(then).toDateString() === new Date(now).toDateString()
  if (now - then < minute) return relative.format(0, 'second')
  if (now - then < hour) return relative.format(-Math.floor((now - then) / minute), 'minute')
  if (sameDay) return relative.format(-Math.floor((now - then) / hour), 'hour')
  return new Intl.DateTimeFormat(locales[language], dayForms[language]).format(then)
}

/** Day and time of day: `2026. 11. 28. 14:31`, `28 November 2026, 14:31`, `28/11/2026 14:31`. */
export function formatDayTime(milliseconds: number, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], dayForms[language]).format(milliseconds)
  return `${day}${language === 'en' ? ',' : ''} ${formatTime(milliseconds, language)}`
}
