import { parseDay } from '../i18n/calendar'
import type { PrintContext } from './context'
import { factLine } from './fact-lines'

/* Words that the heading of a Vietnamese document and the headings of its annexes share (Nghị định 30/2020/NĐ-CP). */

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** `05/BC-HVHC`; `room` stands for the number while the clerk's office has not given one. */
export function documentNumber(context: PrintContext, room: string): string {
  const number = factLine(context, 'documentNumber').replace(/^số:?\s*/i, '')
  if (number.includes('/')) return number
  const symbol = factLine(context, 'documentSymbol').replace(/^\//, '') || 'BC'
  return `${number ? number.padStart(2, '0') : room}/${symbol}`
}

/**
 * `ngày 05 tháng 01 năm 2026`: a leading 0 for days below 10 and for months 1 and 2 only. `room` stands for the day and
 * the month of a report without a date; its year is `year`, if there is one.
 */
export function dateWords(context: PrintContext, room: string, year: string): string {
  const date = parseDay(factLine(context, 'reportDate'))
  if (!date) return `ngày ${room} tháng ${room} năm ${year}`.trimEnd()
  const month = date.month < 3 ? twoDigits(date.month) : String(date.month)
  return `ngày ${twoDigits(date.day)} tháng ${month} năm ${date.year}`
}

/** What an annex goes with: number, symbol and day of the document and the body that issued it (mục III.1.c). */
export function annexReference(context: PrintContext): string {
  const organisation = factLine(context, 'organisation')
  const of = organisation === '' ? '' : ` của ${organisation}`
  return `(Kèm theo Báo cáo số ${documentNumber(context, '…')} ${dateWords(context, '…', '…')}${of})`
}
