import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { createTranslator, type Translator } from '../../shared/i18n/index'
import type { Language } from '../../shared/i18n/language'

const TextContext = createContext<Translator>(createTranslator('ko'))

/** Gives everything below it the texts of a language; a new language redraws them at once. */
export function TextProvider({ language, children }: { language: Language; children: ReactNode }) {
  const translator = useMemo(() => createTranslator(language), [language])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <TextContext value={translator}>{children}</TextContext>
}

/** The texts and the language of the interface. */
export const useText = (): Translator => useContext(TextContext)
