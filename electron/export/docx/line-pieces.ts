import type { ParagraphForm } from './paragraph-form'
import { attributeOf, childOf, childrenOf, nameOf, numberOf, textOf, type XmlNode } from './xml-tree'

/** EMUs in a twentieth of a point. */
const emusOfTwip = 635

/** What stands in a line: text in one form, a picture by its height in twentieths of a point, or the mark of a note. */
export type Piece =
  | { readonly text: string; readonly em: number; readonly bold: boolean }
  | { readonly picture: number }
  | { readonly note: number; readonly em: number }

function runPieces(run: XmlNode, form: ParagraphForm): Piece[] {
  const properties = childOf(run, 'w:rPr')
  const em = (numberOf(childOf(properties, 'w:sz'), 'w:val') ?? form.size) * 10
  const bold = form.bold || childOf(properties, 'w:b') !== undefined
  return childrenOf(run).flatMap((part): Piece[] => {
    switch (nameOf(part)) {
      case 'w:t':
        return [{ text: form.capitals ? textOf(part).toUpperCase() : textOf(part), em, bold }]
      case 'w:tab':
        return [{ text: '  ', em, bold }]
      case 'w:br':
        return [{ text: '\n', em, bold }]
      case 'w:footnoteReference':
        return [{ note: numberOf(part, 'w:id') ?? 0, em }]
      case 'w:drawing': {
        const extent = childOf(childrenOf(part)[0], 'wp:extent')
        return [{ picture: Math.round(Number(attributeOf(extent, 'cy') ?? 0) / emusOfTwip) }]
      }
      default:
        return []
    }
  })
}

/** The pieces of a paragraph, or of a link or field in it, in order. */
export function piecesOf(parent: XmlNode, form: ParagraphForm): Piece[] {
  return childrenOf(parent).flatMap((part) => {
    if (nameOf(part) === 'w:r') return runPieces(part, form)
    return nameOf(part) === 'w:hyperlink' || nameOf(part) === 'w:fldSimple' ? piecesOf(part, form) : []
  })
}
