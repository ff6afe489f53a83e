import { assertNever } from '../errors'
import type { Language } from '../i18n/language'
import type { Profile } from '../profiles/profile'

/** What stands before the number of a page, between it and the number of all pages, and after; no `between`, no total. */
export interface PageNumberWords {
  readonly before: string
  readonly between: string | null
  readonly after: string
}

const ofTotal: Readonly<Record<Language, PageNumberWords>> = {
  ko: { before: '', between: ' / ', after: '' },
  en: { before: 'Page ', between: ' of ', after: '' },
  vi: { before: 'Trang ', between: ' / ', after: '' },
}

/** The words around a page number in the profile's form. */
export function pageNumberWords(
  { pageNumber: { form } }: Pick<Profile, 'pageNumber'>,
  language: Language,
): PageNumberWords {
  switch (form) {
    case 'plain':
      return { before: '', between: null, after: '' }
    case 'dashes':
      return { before: '- ', between: null, after: ' -' }
    case 'of-total':
      return ofTotal[language]
    default:
      return assertNever(form)
  }
}
