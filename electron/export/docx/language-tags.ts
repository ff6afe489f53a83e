import type { Language } from '../../../shared/i18n/language'

/**
 * Languages that Word checks the spelling in: one for Latin letters, one for East Asian ones. Names and quotations in
 * the other script are nearly always Korean in these reports.
 */
export const languageTags: Readonly<Record<Language, { readonly value: string; readonly eastAsia: string }>> = {
  ko: { value: 'en-US', eastAsia: 'ko-KR' },
  vi: { value: 'vi-VN', eastAsia: 'ko-KR' },
  en: { value: 'en-GB', eastAsia: 'ko-KR' },
}

/** The language of text that is in another one than the report: Hangul counts as East Asian, the others as Latin. */
export const runTags: Readonly<Record<Language, { readonly value?: string; readonly eastAsia?: string }>> = {
  ko: { eastAsia: 'ko-KR' },
  vi: { value: 'vi-VN' },
  en: { value: 'en-GB' },
}

/** The language of the report as a whole. */
export const documentTags: Readonly<Record<Language, string>> = { ko: 'ko-KR', vi: 'vi-VN', en: 'en-GB' }
