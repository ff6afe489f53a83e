import type { Language } from '../i18n/language'
import type { TextField } from './field'

/** How many characters fit into a text: Korean says twice as much in one. Undefined when there is no limit. */
export const limitOf = ({ max }: TextField, language: Language): number | undefined =>
  max === undefined ? undefined : language === 'ko' ? max : max * 2
