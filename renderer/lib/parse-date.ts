import type { IsoDate } from '../../shared/fields/value'
import { parseDay } from '../../shared/i18n/calendar'

const two = (text: string): string => text.padStart(2, '0')

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Year first, as in Korea and in files; day first, as in Viet Nam and Britain; and a month written as a word. */
function partsOf(text: string): readonly [year: string, month: string, day: string] | null {
  const yearFirst =
    /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (yearFirst) return [yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '']
  const dayFirst = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})$/.exec(text)
  if (dayFirst) return [dayFirst[3] ?? '', dayFirst[2] ?? '', dayFirst[1] ?? '']
  const worded = /^(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})$/i.exec(text)
  if (!worded) return null
  const month = months.indexOf((worded[2] ?? '').toLowerCase()) + 1
  return [worded[3] ?? '', String(month), worded[1] ?? '']
}

/** A day as people type it, `2026. 11. 21.`, `21/11/2026`, `21 November 2026`, `20261121`; null when it is no day. */
export function parseDate(typed: string): IsoDate | null {
  const text = typed
    .trim()
    .replace(/\([^)]*\)$/u, '')
    .trim()
  const parts = partsOf(text)
  if (!parts) return null
  const date = `${parts[0]}-${two(parts[1])}-${two(parts[2])}`
  return parseDay(date) ? date : null
}
