import type { ParagraphForm } from './paragraph-form'
import { faceOf, widthOf } from './text-width'
import { attributeOf, childOf, childrenOf, nameOf, numberOf, textOf, type XmlNode } from './xml-tree'

/** EMUs in a twentieth of a point. */
const emusOfTwip = 635
/** Height of a line that no one sets, as a multiple of its type size. */
const naturalLine = 1.15

type Piece = { readonly text: string; readonly em: number; readonly bold: boolean } | { readonly picture: number }

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
      case 'w:drawing': {
        const extent = childOf(childrenOf(part)[0], 'wp:extent')
        return [{ picture: Math.round(Number(attributeOf(extent, 'cy') ?? 0) / emusOfTwip) }]
      }
      default:
        return []
    }
  })
}

function piecesOf(parent: XmlNode, form: ParagraphForm): Piece[] {
  return childrenOf(parent).flatMap((part) => {
    if (nameOf(part) === 'w:r') return runPieces(part, form)
    return nameOf(part) === 'w:hyperlink' || nameOf(part) === 'w:fldSimple' ? piecesOf(part, form) : []
  })
}

/** Lines that a text takes: words go on to the next line whole, words longer than a line are cut. */
function countLines(pieces: readonly Piece[], form: ParagraphForm, width: number): number {
  const room = Math.max(200, width - form.left - form.right)
  let lines = 1
  let at = Math.max(form.first, 0)
  let word = 0
  let space = 0
  const place = () => {
    if (word === 0) return
    if (at + space + word <= room || at === 0) at += space + word
    else {
      lines += 1
      at = word
    }
    if (at > room) {
      lines += Math.ceil(at / room) - 1
      at %= room
    }
    space = 0
    word = 0
  }
  for (const piece of pieces) {
    if ('picture' in piece) continue
    const face = faceOf(form.latin, form.eastAsia, piece.bold)
    for (const part of piece.text.split(/([ \n])/)) {
      if (part === '\n') {
        place()
        lines += 1
        at = 0
        space = 0
      } else if (part === ' ') {
        place()
        space += widthOf(part, face) * piece.em
      } else {
        word += widthOf(part, face) * piece.em
      }
    }
  }
  place()
  return lines
}

/** Heights of a paragraph's lines in a column of this width, in twentieths of a point. */
export function paragraphLines(paragraph: XmlNode, form: ParagraphForm, width: number): number[] {
  const pieces = piecesOf(paragraph, form)
  const pictures = pieces.flatMap((piece) => ('picture' in piece ? [piece.picture] : []))
  const largest = pieces.reduce((most, piece) => ('em' in piece ? Math.max(most, piece.em) : most), 0)
  const natural = (largest === 0 ? form.size * 10 : largest) * naturalLine
  const line = form.line === null ? natural : Math.max(form.line, form.line < natural && largest > 0 ? natural : 0)
  if (pictures.length > 0) return [Math.max(line, ...pictures) + natural * 0.2]
  return Array.from({ length: countLines(pieces, form, width) }, () => line)
}
