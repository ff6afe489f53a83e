import type { Language } from '../i18n/language'
import type { ProfileName } from './profile'

type Office = ProfileName extends `${infer Prefix}-${string}` ? Prefix : never

const languages: Readonly<Record<Office, Language>> = { kr: 'ko', vn: 'vi', en: 'en' }

/** The language that an official form is made for; its name begins with whose form it is. */
export const profileLanguage = (name: ProfileName): Language => languages[name.slice(0, 2) as Office]
