import type { Period } from '../fields/value'
import { formatDate } from '../i18n/format'
import type { Language, Localised } from '../i18n/language'

const withoutPeriod: Localised = { ko: '기간 미기재', en: 'No period given', vi: 'Chưa ghi kỳ báo cáo' }

/** The words that stand for a period of a series: its two ends, without the nights and days of a journey. */
export function periodName({ from = '', to = '' }: Period, language: Language): string {
  if (from === '' && to === '') return withoutPeriod[language]
  const sign = language === 'ko' ? '~' : '–'
  return `${formatDate(from, language)} ${sign} ${formatDate(to, language)}`.trim()
}
