import type { Language } from '../../../shared/i18n/language'
import type { Drawing } from './drawing'
import { namespaces } from './namespaces'
import { styleNames, styleOrder } from './style-names'
import { element, type Xml } from './xml'

/** Languages by their Windows numbers, for the checking of spelling. */
const languageIds: Readonly<Record<Language, number>> = { ko: 1042, vi: 1066, en: 2057 }

const pageNumberStyle = ['쪽 번호', 'Page Number'] as const
const outlineLevels = 7

/** The numbering of the outline: none, because headings carry their numbers as text. */
function numberings(): Xml {
  const heads = Array.from({ length: outlineLevels }, (_, index) =>
    element('hh:paraHead', {
      start: 1,
      level: index + 1,
      align: 'LEFT',
      useInstWidth: false,
      autoIndent: false,
      widthAdjust: 0,
      textOffsetType: 'PERCENT',
      textOffset: 0,
      numFormat: 'DIGIT',
      charPrIDRef: 4_294_967_295,
      checkable: false,
    }),
  )
  return element('hh:numberings', { itemCnt: 1 }, [element('hh:numbering', { id: 1, start: 0 }, heads)])
}

function styleList({ styles, shapes, language, profile }: Drawing): Xml {
  const langID = languageIds[language]
  const paragraphs = styleOrder.map((name, id) => {
    const [korean, english] = styleNames[name]
    return element('hh:style', {
      id,
      type: 'PARA',
      name: korean,
      engName: english,
      paraPrIDRef: shapes.paraId(styles[name].para),
      charPrIDRef: shapes.charId(styles[name].char),
      nextStyleIDRef: /^(heading|contents|title)/.test(name) ? styleOrder.indexOf('body') : id,
      langID,
      lockForm: false,
    })
  })
  // Hangul draws page numbers in the form of the style of this name.
  const [name, engName] = pageNumberStyle
  const pages = element('hh:style', {
    id: styleOrder.length,
    type: 'CHAR',
    name,
    engName,
    paraPrIDRef: 0,
    charPrIDRef: shapes.charId({ ...styles.footer.char, size: profile.pageNumber.size }),
    nextStyleIDRef: 0,
    langID,
    lockForm: false,
  })
  return element('hh:styles', { itemCnt: paragraphs.length + 1 }, [...paragraphs, pages])
}

/** The head of a document: every form that its text names by number. Made after the text. */
export function headerPart(sections: number, drawing: Drawing): Xml {
  const styles = styleList(drawing)
  return element('hh:head', { ...namespaces, version: '1.4', secCnt: sections }, [
    element('hh:beginNum', { page: 1, footnote: 1, endnote: 1, pic: 1, tbl: 1, equation: 1 }),
    element('hh:refList', {}, [...drawing.shapes.lists(numberings()), styles]),
    element('hh:compatibleDocument', { targetProgram: 'HWP201X' }, [element('hh:layoutCompatibility')]),
    element('hh:docOption', {}, [element('hh:linkinfo', { path: '', pageInherit: false, footnoteInherit: false })]),
    element('hh:trackchageConfig', { flags: 56 }),
  ])
}
