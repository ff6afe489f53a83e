import { parseDay } from '../i18n/calendar'

const two = (number: number): string => String(number).padStart(2, '0')

/** Year first or day first, with any of the usual signs between. */
const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?$/u
const dayFirst = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/u

function dayOf(text: string): { year: number; month: number; day: number } | null {
  const [, year, month, day] = yearFirst.exec(text) ?? []
  if (year) return parseDay(`${year}-${two(Number(month))}-${two(Number(day))}`)
  const [, first, second, last] = dayFirst.exec(text) ?? []
  return last ? parseDay(`${last}-${two(Number(second))}-${two(Number(first))}`) : null
}

/** How offices write a day. */
function daysLike(text: string): string[] {
  const date = dayOf(text)
  if (!date) return []
  const { year, month, day } = date
  const [m, d] = [two(month), two(day)]
  return [
    `${year}-${m}-${d}`,
    ...[`${year}. ${month}. ${day}`, `${year}.${month}.${day}`, `${year}.${m}.${d}`, `${year}. ${m}. ${d}`],
    ...[`${year}년 ${month}월 ${day}일`, `${year}/${m}/${d}`],
    ...[`${d}/${m}/${year}`, `${day}/${month}/${year}`, `${d}-${m}-${year}`, `${d}.${m}.${year}`],
  ]
}

/** A whole number with and without the signs that group its digits. */
function numbersLike(text: string): string[] {
  if (!/^\d{1,3}([,.]\d{3})+$|^\d{4,15}$/u.test(text)) return []
  const digits = text.replace(/[,.]/gu, '')
  const grouped = (sign: string) => digits.replace(/\B(?=(\d{3})+$)/gu, sign)
  return [digits, grouped(','), grouped('.')]
}

/** Other ways in which a day or a number may be written: `2026-11-21` is `2026. 11. 21` and `21/11/2026`. */
export const likeNumbers = (text: string): string[] =>
  [...new Set([...daysLike(text), ...numbersLike(text)])].filter((each) => each !== text)
