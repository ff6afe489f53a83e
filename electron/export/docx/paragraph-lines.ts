import { type Piece, piecesOf } from './line-pieces'
import type { ParagraphForm } from './paragraph-form'
import { faceOf, widthOf } from './text-width'
import type { XmlNode } from './xml-tree'

/** Height of a line that no one sets, as a multiple of its type size. */
const naturalLine = 1.15
/** Width of the mark of a note, in ems of the text around it. */
const markWidth = 0.32

/** A line with its height in twentieths of a point and the notes that are called in it. */
export interface Line {
  readonly height: number
  readonly notes: readonly number[]
}

/** Sets pieces into lines: words go on to the next line whole, words longer than a line are cut. */
function breakLines(pieces: readonly Piece[], form: ParagraphForm, width: number): readonly (readonly number[])[] {
  const room = Math.max(200, width - form.left - form.right)
  const lines: number[][] = [[]]
  let at = Math.max(form.first, 0)
  let word = 0
  let space = 0
  let notes: number[] = []
  const place = () => {
    if (word === 0) return
    if (at + space + word <= room || at === 0) at += space + word
    else {
      lines.push([])
      at = word
    }
    while (at > room) {
      lines.push([])
      at -= room
    }
    lines.at(-1)?.push(...notes)
    space = 0
    word = 0
    notes = []
  }
  for (const piece of pieces) {
    if ('picture' in piece) continue
    if ('note' in piece) {
      word += markWidth * piece.em
      notes.push(piece.note)
      continue
    }
    const face = faceOf(form.latin, form.eastAsia, piece.bold)
    for (const part of piece.text.split(/([ \n])/)) {
      if (part === '\n') {
        place()
        lines.push([])
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

const isText = (piece: Piece): piece is Extract<Piece, { text: string }> => 'text' in piece

/** Sets pieces into lines in a column of this width, in twentieths of a point. A picture is a line of its own. */
export function linesOf(pieces: readonly Piece[], form: ParagraphForm, width: number): Line[] {
  const pictures = pieces.flatMap((piece) => ('picture' in piece ? [piece.picture] : []))
  const largest = pieces.filter(isText).reduce((most, { em }) => Math.max(most, em), 0)
  const natural = (largest === 0 ? form.size * 10 : largest) * naturalLine
  const line = form.line === null ? natural : Math.max(form.line, form.line < natural && largest > 0 ? natural : 0)
  if (pictures.length > 0) return [{ height: Math.max(line, ...pictures) + natural * 0.2, notes: [] }]
  return breakLines(pieces, form, width).map((notes) => ({ height: line, notes }))
}

/** The lines of a paragraph. */
export const paragraphLines = (paragraph: XmlNode, form: ParagraphForm, width: number): Line[] =>
  linesOf(piecesOf(paragraph, form), form, width)
