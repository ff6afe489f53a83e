import type { MeasuredPdf, Piece } from '../support/measured-pdf'
import * as m from './measure'

export const decree = '행정업무의 운영 및 혁신에 관한 규정'
export const rules = `${decree} 시행규칙`
export const custom = 'custom of Korean offices'

export const square = /^□ /
export const circle = /^○ /
export const dash = /^- /
export const chapter = /^[Ⅰ-Ⅻ] /u
export const contents = /^목차$/
export const attached = /^붙임$/
export const ended = /끝\.$/

/** Pieces after the contents: the body. */
export const body = (pdf: MeasuredPdf): Piece[] => {
  const [start] = m.first(pdf, contents)
  return pdf.pieces.filter(m.aboveFeet(pdf)).filter((piece) => piece.page > (start?.page ?? 0))
}
/** Lists in cells of tables stand further right than those of the text. */
export const tables = 45
/** Items of the text. */
export const marked = (pdf: MeasuredPdf, marker: RegExp): Piece[] =>
  body(pdf).filter(({ text, left }) => marker.test(text) && left < tables)
export const size = 15
/** Spaces before items that follow a line of text, in points beyond the distance of lines. */
export const spaceBefore = (pdf: MeasuredPdf, marker: RegExp): number[] =>
  m
    .steps(body(pdf))
    .filter(({ upper, lower }) => marker.test(lower.text) && upper.size === size && !square.test(upper.text))
    .map(({ distance }) => distance - 1.6 * size)
/** Whether a line goes on with the item above it. */
export const isFurther = (line: Piece, item: Piece): boolean => line.left > item.left + 2 && !dash.test(line.text)

/** How much further right an item stands than the nearest one of the level above it. */
export const indent = (pdf: MeasuredPdf, upper: RegExp, lower: RegExp): number[] => {
  const pieces = marked(pdf, new RegExp(`${upper.source}|${lower.source}`, 'u'))
  return pieces.flatMap((piece, index) => {
    const above = pieces[index - 1]
    return above && upper.test(above.text) && lower.test(piece.text) ? [piece.left - above.left] : []
  })
}
/** Pieces of the closing: 붙임, and the names beside it. */
export const closing = (pdf: MeasuredPdf): Piece[] => {
  const from = pdf.pieces.findLastIndex(({ text }) => attached.test(text))
  return from < 0 ? [] : pdf.pieces.slice(from).filter(m.aboveFeet(pdf))
}

/** The pieces of the first page in its largest type. */
export function largest({ pieces }: MeasuredPdf): Piece[] {
  const page = pieces.filter(({ page }) => page === 1)
  const most = Math.max(...page.map((piece) => piece.size))
  return page.filter((piece) => piece.size === most)
}
