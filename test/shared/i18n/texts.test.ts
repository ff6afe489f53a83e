import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../../shared/errors'
import { createTranslator } from '../../../shared/i18n/index'
import { type Language, languages } from '../../../shared/i18n/language'
import { keyPatterns, sourcesOf } from './sources'
import { baseKey, leavesOf, placeholdersOf } from './texts'

const all = Object.fromEntries(languages.map((language) => [language, leavesOf(language)])) as Record<
  Language,
  ReadonlyMap<string, string>
>
const baseKeys = (language: Language) => [...new Set([...all[language].keys()].map(baseKey))].sort()

describe('texts of the interface', () => {
  it.each(languages)('are all there in %s', (language) => {
    const everywhere = [...new Set(languages.flatMap(baseKeys))].sort()
    expect(baseKeys(language)).toEqual(everywhere)
  })

  it.each(languages)('have every plural form that %s needs', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const plurals = [...all[language].keys()].filter((key) => key !== baseKey(key)).map(baseKey)
    const missing = [...new Set(plurals)].flatMap((base) =>
      forms.map((form) => `${base}_${form}`).filter((key) => !all[language].has(key)),
    )
    expect(missing).toEqual([])
  })

  it.each(languages)('are never empty in %s', (language) => {
    expect([...all[language]].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('have the same placeholders in all languages', () => {
    const signatures = (language: Language) =>
      [...all[language]].map(([key, text]) => `${baseKey(key)} ${placeholdersOf(text)}`)
    for (const language of languages) {
      expect([...new Set(signatures(language))].sort()).toEqual([...new Set(signatures('ko'))].sort())
    }
  })

  it.each(['en', 'vi'] as const)('hold no Hangul in %s', (language) => {
    expect([...all[language]].filter(([, text]) => /\p{Script=Hangul}/u.test(text))).toEqual([])
  })

  it.each(['en', 'ko'] as const)('hold no Vietnamese letters in %s', (language) => {
    const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu
    expect([...all[language]].filter(([, text]) => vietnamese.test(text))).toEqual([])
  })

  it.each(languages)('are stored composed (NFC) in %s, as fonts and searches expect', (language) => {
    expect([...all[language]].filter(([, text]) => text !== text.normalize('NFC'))).toEqual([])
  })

  it('are all used somewhere', () => {
    const used = keyPatterns(sourcesOf('shared', 'electron', 'renderer'))
    expect(baseKeys('en').filter((key) => !used.some((pattern) => pattern.test(key)))).toEqual([])
  })

  it.each(languages)('explain every error in %s: what happened, what is safe, what to do', (language) => {
    const missing = errorCodes.flatMap((code) =>
      ['title', 'message', 'action'].map((part) => `errors.${code}.${part}`).filter((key) => !all[language].has(key)),
    )
    expect(missing).toEqual([])
  })

  it('explain no error that does not exist', () => {
    const explained = new Set(baseKeys('en').flatMap((key) => (key.startsWith('errors.') ? [key.split('.')[1]] : [])))
    expect([...explained].sort()).toEqual([...errorCodes].sort())
  })

  it.each(languages)('say in one sentence of %s what happened, for the command line', (language) => {
    const { t } = createTranslator(language)
    const long = errorCodes.filter((code) => /[.!?] \S/.test(t(`errors.${code}.message`, {})))
    expect(long).toEqual([])
  })
})

describe('translator', () => {
  it('fills placeholders without changing what is put in', () => {
    const path = 'C:\\보고서\\<Kết quả> & "draft".pdf'
    expect(createTranslator('en').t('errors.output-not-writable.message', { path })).toBe(
      `The file cannot be written to this place: ${path}`,
    )
  })

  it('leaves out a placeholder that has no value', () => {
    expect(createTranslator('en').t('errors.file-not-found.message')).toBe('The file was not found: ')
  })

  it('chooses the plural of its language', () => {
    const { t } = createTranslator('en')
    expect([1, 2].map((count) => t('reports.findings', { count }))).toEqual(['1 finding', '2 findings'])
    expect(createTranslator('vi').t('reports.findings', { count: 1 })).toBe('1 ghi nhận')
  })

  it('keeps languages apart', () => {
    const titles = languages.map((language) => createTranslator(language).t('nav.reports'))
    expect(titles).toEqual(['보고서', 'Reports', 'Báo cáo'])
  })
})
