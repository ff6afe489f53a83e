import type { IFontAttributesProperties } from 'docx'
import type { Language } from '../../../shared/i18n/language'
import type { FontChoice, Profile } from '../../../shared/profiles/profile'

/**
 * The fonts that a style asks for, one for Latin and one for East Asian letters. Signs that both fonts have (○, ①, ※)
 * come from the East Asian one in Korean reports, as Word does when Korean is typed.
 */
export function fontsOf({ office }: FontChoice, language: Language): IFontAttributesProperties {
  return {
    ascii: office.latin,
    hAnsi: office.latin,
    cs: office.latin,
    eastAsia: office.eastAsia,
    ...(language === 'ko' && { hint: 'eastAsia' }),
  }
}

/** Letters of one width, which every Windows and Word has; Hangul as in headings. */
export function codeFont({ headingFont }: Profile): IFontAttributesProperties {
  return { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Consolas', eastAsia: headingFont.office.eastAsia }
}

const tickBoxes = /^[\u2610-\u2612]$/

/**
 * The fonts of a list marker or of signs in a row. In Korean a sign that is no ASCII (○, ①, ●) stands in the Korean font
 * wherever the program that opens the file looks for it; the Latin fonts draw it smaller or not at all.
 * Tick boxes stand in a font of signs, which office fonts leave them to.
 */
export function signFontsOf(choice: FontChoice, language: Language, sign: string): IFontAttributesProperties {
  if (tickBoxes.test(sign)) {
    const name = 'Segoe UI Symbol'
    return { ascii: name, hAnsi: name, cs: name, eastAsia: name }
  }
  const fonts = fontsOf(choice, language)
  if (language !== 'ko' || /^[ -~]*$/.test(sign)) return fonts
  const { eastAsia } = choice.office
  return { ...fonts, ascii: eastAsia, hAnsi: eastAsia }
}
