import type { XmlComponent } from 'docx'
import type { Language } from '../../../shared/i18n/language'
import type { Profile } from '../../../shared/profiles/profile'
import { fontsOf } from './fonts'
import { languageTags } from './language-tags'
import { halfPoints } from './units'
import { element } from './xml'

const sides = ['top', 'left', 'bottom', 'right'] as const

/** Font, size and languages of all text that no style says more about. */
function documentDefaults({ body }: Profile, language: Language): XmlComponent {
  const { ascii = '', hAnsi = '', cs = '', eastAsia = '', hint } = fontsOf(body.font, language)
  const tags = languageTags[language]
  const size = halfPoints(body.size)
  const run = element('w:rPr', {}, [
    element('w:rFonts', {
      ...(hint !== undefined && { 'w:hint': hint }),
      'w:ascii': ascii,
      'w:eastAsia': eastAsia,
      'w:hAnsi': hAnsi,
      'w:cs': cs,
    }),
    element('w:sz', { 'w:val': size }),
    element('w:szCs', { 'w:val': size }),
    element('w:lang', { 'w:val': tags.value, 'w:eastAsia': tags.eastAsia, 'w:bidi': 'ar-SA' }),
  ])
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [run]),
    element('w:pPrDefault', {}, [
      element('w:pPr', {}, [element('w:autoSpaceDE', { 'w:val': 0 }), element('w:autoSpaceDN', { 'w:val': 0 })]),
    ]),
  ])
}

/** The style that the others rest on. Word would widen the joints of Hangul with letters and digits: Korean has spaces. */
function normal(): XmlComponent {
  return element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
    element('w:name', { 'w:val': 'Normal' }),
    element('w:qFormat'),
    element('w:pPr', {}, [
      element('w:widowControl'),
      element('w:autoSpaceDE', { 'w:val': 0 }),
      element('w:autoSpaceDN', { 'w:val': 0 }),
    ]),
  ])
}

/** The table style that others rest on: no rules, no margins. */
function plainTable(): XmlComponent {
  const margins = sides.map((side) => element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' }))
  return element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
    element('w:name', { 'w:val': 'Normal Table' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
    element('w:tblPr', {}, [element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), element('w:tblCellMar', {}, margins)]),
  ])
}

/** What stands under every style. The library leaves its own base out when a document brings styles as XML. */
export function baseStyles(profile: Profile, language: Language): XmlComponent[] {
  return [documentDefaults(profile, language), normal(), plainTable()]
}
