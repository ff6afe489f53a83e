import type { Period } from '../fields/value'
import { formatPeriod } from '../i18n/format'
import type { Language, Localised } from '../i18n/language'

const withoutPeriod: Localised = { ko: '기간 미기재', en: 'No period given', vi: 'Chưa ghi kỳ báo cáo' }

/** The words that stand for a period of a series. */
export const periodName = (period: Period, language: Language): string =>
  formatPeriod(period, language) || withoutPeriod[language]
