import type { Period } from '../fields/value'
import { formatDate, formatPeriod } from '../i18n/format'
import type { Language, Localised } from '../i18n/language'

const withoutPeriod: Localised = { ko: '기간 미기재', en: 'No period given', vi: 'Chưa ghi kỳ báo cáo' }

/** The words that stand for a period of a series: its two ends, without the nights and days of a journey. */
export function periodName(period: Period, language: Language): string {
  const { from = '', to = '' } = period
  if (from === '' && to === '') return withoutPeriod[language]
  if (language !== 'vi') return formatPeriod(period, language, false)
  // Shorter than the sentence that stands in a table of facts.
  return `${formatDate(from, language)} – ${formatDate(to, language)}`.trim()
}
