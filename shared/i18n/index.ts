import { createInstance } from 'i18next'
import en from './en.json'
import ko from './ko.json'
import type { Language } from './language'
import vi from './vi.json'

type Leaves<Node, Prefix extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? `${Prefix}${WithoutPlural<Key>}`
    : Leaves<Node[Key], `${Prefix}${Key}.`>
}[keyof Node & string]

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key

/** Name of a text of the interface, such as `reports.empty.title`. */
export type TextKey = Leaves<typeof en>

/** Values for a text's placeholders. `count` also chooses between singular and plural. */
export type TextParams = Readonly<Record<string, string | number>>

/** The texts of one language. */
export interface Translator {
  readonly language: Language
  /** The text under `key` with its placeholders filled; a placeholder without a value is left out. */
  readonly t: (key: TextKey, params?: TextParams) => string
}

const texts = { ko, en, vi }

/** Makes the translator of a language. The texts are part of the program, so this never waits and never fails. */
export function createTranslator(language: Language): Translator {
  const instance = createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: { translation: texts[language] } },
    initAsync: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => '',
  })
  // Most texts have no placeholders, and some hundreds of them are asked for again with every screen.
  const plain = new Map<TextKey, string>()
  const plainText = (key: TextKey): string => {
    const text = plain.get(key) ?? instance.t(key)
    plain.set(key, text)
    return text
  }
  return { language, t: (key, params) => (params ? instance.t(key, { ...params }) : plainText(key)) }
}
