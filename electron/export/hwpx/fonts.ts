import type { Language } from '../../../shared/i18n/language'
import type { FontChoice, FontFamily } from '../../../shared/profiles/profile'
import type { Registry } from './registry'
import { element, type Xml } from './xml'

/** A font by name, and the one that Hangul brings along for a PC that does not have it. */
export interface Face {
  readonly name: string
  readonly substitute: string
}

/** The kinds of letters that OWPML gives a font of their own. Vietnamese letters are `OTHER`. */
const scripts = ['HANGUL', 'LATIN', 'HANJA', 'JAPANESE', 'OTHER', 'SYMBOL', 'USER'] as const
type Script = (typeof scripts)[number]

const substitutes: Readonly<Record<FontFamily, string>> = {
  'Noto Serif KR': '함초롬바탕',
  'Pretendard GOV': '함초롬돋움',
  Tinos: '함초롬바탕',
}

/** The font of every kind of letters. Signs such as ○ and ※ stand in the Korean font in Korean reports. */
export type FontSet = Readonly<Record<Script, Face>>

/** The fonts of a profile's choice. */
export function fontSet({ bundled, office }: FontChoice, language: Language): FontSet {
  const substitute = substitutes[bundled]
  const latin: Face = { name: office.latin, substitute }
  const korean: Face = { name: office.eastAsia, substitute }
  const signs = language === 'ko' ? korean : latin
  return { HANGUL: korean, LATIN: latin, HANJA: korean, JAPANESE: korean, OTHER: latin, SYMBOL: signs, USER: signs }
}

/** Letters of one width, with the Hangul of headings. */
export function codeFontSet(heading: FontChoice, language: Language): FontSet {
  const code: Face = { name: 'Consolas', substitute: '함초롬돋움' }
  return { ...fontSet(heading, language), LATIN: code, OTHER: code, SYMBOL: code, USER: code }
}

/** One font for everything: for signs that office fonts leave to it. */
export function signFontSet(): FontSet {
  const sign: Face = { name: 'Segoe UI Symbol', substitute: '함초롬돋움' }
  return { HANGUL: sign, LATIN: sign, HANJA: sign, JAPANESE: sign, OTHER: sign, SYMBOL: sign, USER: sign }
}

/** One value for every kind of letters, by the names of attributes. */
export const perScript = <Value>(of: (script: Script) => Value): Record<string, Value> =>
  Object.fromEntries(scripts.map((script) => [script.toLowerCase(), of(script)]))

/** The fonts of a document. Every kind of letters lists all of them, so that a font has one number. */
export function fontFaces(faces: Registry<Face>): Xml {
  const all = faces.all()
  const fonts = all.map(({ name, substitute }, id) =>
    element('hh:font', { id, face: name, type: 'TTF', isEmbedded: false }, [
      element('hh:substFont', { face: substitute, type: 'TTF', isEmbedded: false, binaryItemIDRef: '' }),
      element('hh:typeInfo', {
        familyType: 'FCAT_GOTHIC',
        weight: 6,
        proportion: 4,
        contrast: 0,
        strokeVariation: 1,
        armStyle: 1,
        letterform: 1,
        midline: 1,
        xHeight: 1,
      }),
    ]),
  )
  return element(
    'hh:fontfaces',
    { itemCnt: scripts.length },
    scripts.map((lang) => element('hh:fontface', { lang, fontCnt: all.length }, fonts)),
  )
}
