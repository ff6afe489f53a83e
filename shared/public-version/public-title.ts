import type { Language } from '../i18n/language'
import { labels } from '../print/labels'

/** How a title says that this is the version for everybody, as published Korean reports do: `…결과보고서(홈페이지 공시용)`. */
const forms = {
  ko: (title: string, mark: string) => `${title}(${mark})`,
  en: (title: string, mark: string) => `${title} (${mark.toLowerCase()})`,
  vi: (title: string, mark: string) => `${title} (${mark.toLowerCase()})`,
} as const satisfies Record<Language, unknown>

/** A title, or the name of a file, marked as that of a public version. */
export const publicTitle = (title: string, language: Language): string =>
  forms[language](title, labels.publicVersion[language])
