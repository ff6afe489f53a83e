import { z } from 'zod'

/** The languages of the interface and of reports. They are equals: everything exists in all three. */
export const languages = ['ko', 'en', 'vi'] as const

export const languageSchema = z.enum(languages)

/** A language code (ISO 639-1). */
export type Language = z.infer<typeof languageSchema>

/** A text that exists in every language. Used by data (templates, records, profiles) that belongs to reports. */
export type Localised = Readonly<Record<Language, string>>

/** Names of the languages, each in itself: a reader looks for their own. */
export const languageNames: Localised = { ko: '한국어', en: 'English', vi: 'Tiếng Việt' }
