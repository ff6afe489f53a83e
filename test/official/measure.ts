import type { MeasuredPdf, Piece } from '../support/measured-pdf'
import type { OfficialRule } from './rule'

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** Pieces whose text matches, in reading order. */
export const all = (pdf: MeasuredPdf, pattern: RegExp): Piece[] => pdf.pieces.filter(({ text }) => pattern.test(text))

/** The first piece that matches, as a list of one, or none. */
export const first = (pdf: MeasuredPdf, pattern: RegExp): Piece[] => all(pdf, pattern).slice(0, 1)

export const sizes = (pieces: readonly Piece[]): number[] => distinct(pieces.map(({ size }) => size))
export const texts = (pieces: readonly Piece[]): string[] => pieces.map(({ text }) => text)

/** `bold`, `italic`, `bold italic` or `upright` of each piece. */
export const styles = (pieces: readonly Piece[]): string[] =>
  pieces.map(({ bold, italic }) => [bold ? 'bold' : '', italic ? 'italic' : ''].filter(Boolean).join(' ') || 'upright')

const middle = ({ left, right }: Piece): number => (left + right) / 2

/** How far each piece's middle stands from a place, in millimetres. */
export const offCentre = (pieces: readonly Piece[], centre: number): number[] =>
  pieces.map((piece) => Math.abs(middle(piece) - centre))

/** How much lower the second piece's upper edge stands than the first one's, in millimetres. */
export const below = ([upper]: readonly Piece[], [lower]: readonly Piece[]): number[] =>
  upper && lower ? [lower.page > upper.page ? Number.POSITIVE_INFINITY : lower.top - upper.top] : []

/** How far the middles of two pieces stand apart, in millimetres. */
export const apart = ([one]: readonly Piece[], [other]: readonly Piece[]): number[] =>
  one && other ? [Math.abs(middle(one) - middle(other))] : []

/** The texts of rows: pieces beside each other are one. */
export function rows(pieces: readonly Piece[]): string[] {
  const found: { text: string; top: number; page: number }[] = []
  for (const { text, top, page } of pieces) {
    const row = found.at(-1)
    if (row && row.page === page && Math.abs(row.top - top) < 1.5) row.text = `${row.text} ${text}`
    else found.push({ text, top, page })
  }
  return found.map(({ text }) => text)
}

const shortSides = ({ pages }: MeasuredPdf): number[] =>
  distinct(pages.map(({ width, height }) => Math.min(width, height)))
const longSides = ({ pages }: MeasuredPdf): number[] =>
  distinct(pages.map(({ width, height }) => Math.max(width, height)))

const upright = ({ pages }: MeasuredPdf, on: { readonly page: number }): boolean => {
  const page = pages[on.page - 1]
  return page !== undefined && page.height > page.width
}

/** How near the lower edge a page number may stand, in millimetres, and the most letters that it has. */
const foot = { height: 45, letters: 20 }

/** Page numbers at the foot: the lowest text of each page when it is short and has a digit. */
export const feet = ({ pages, pieces }: MeasuredPdf): Piece[] =>
  pages.flatMap(({ height }, index) => {
    const lowest = pieces
      .filter(({ page, top }) => page === index + 1 && top > height - foot.height)
      .reduce<Piece | null>((low, piece) => (low && low.bottom >= piece.bottom ? low : piece), null)
    return lowest && /\d/.test(lowest.text) && lowest.text.length <= foot.letters ? [lowest] : []
  })

/** Whether a piece is no page number at the foot. */
export const aboveFeet = (pdf: MeasuredPdf): ((piece: Piece) => boolean) => {
  const numbers = new Set(feet(pdf))
  return (piece) => !numbers.has(piece)
}

type Edge = 'left' | 'right' | 'top' | 'bottom'

/** The room that text leaves at an edge of upright pages where it leaves least, in millimetres. */
export function margin(pdf: MeasuredPdf, edge: Edge, isText: (piece: Piece) => boolean): number[] {
  const pieces = pdf.pieces.filter((piece) => isText(piece) && upright(pdf, piece))
  const [{ width, height } = { width: 0, height: 0 }] = pdf.pages.filter((page) => page.height > page.width)
  const rooms = {
    left: () => pieces.map(({ left }) => left),
    right: () => pdf.words.filter((word) => upright(pdf, word)).map(({ right }) => width - right),
    top: () => pieces.map(({ top }) => top),
    bottom: () => pieces.map(({ bottom }) => height - bottom),
  }
  return pieces.length === 0 ? [] : [Math.min(...rooms[edge]())]
}

const points = (millimetres: number): number => (millimetres / 25.4) * 72

/** Pairs of a line and the next one below it on its page, of the same type, with the distance of the two in points. */
export function steps(pieces: readonly Piece[]): { upper: Piece; lower: Piece; distance: number }[] {
  return pieces.flatMap((lower, index) => {
    const upper = pieces[index - 1]
    const follows = upper && upper.page === lower.page && lower.top > upper.top && upper.size === lower.size
    return follows && upper.font === lower.font ? [{ upper, lower, distance: points(lower.top - upper.top) }] : []
  })
}

/** Patterns in the order in which the paper first shows them; each by its place in the list, as `1`, `2`, … */
export const order = (pdf: MeasuredPdf, patterns: readonly RegExp[]): string[] => {
  const places = patterns.map((pattern) => pdf.pieces.find(({ text }) => pattern.test(text)))
  const found = places.flatMap((piece, index) => (piece ? [{ piece, name: String(index + 1) }] : []))
  if (found.length === 0) return []
  const sorted = found.sort((one, two) => one.piece.page - two.piece.page || one.piece.top - two.piece.top)
  return [sorted.map(({ name }) => name).join(' ')]
}

/** The rules of the format that all official papers share. */
export const a4 = (source: string): OfficialRule[] => [
  {
    rule: 'The paper is A4: its shorter side',
    source,
    measured: 'size of every page',
    unit: 'mm',
    range: [210, 210],
    lengths: shortSides,
  },
  {
    rule: 'The paper is A4: its longer side',
    source,
    measured: 'size of every page',
    unit: 'mm',
    range: [297, 297],
    lengths: longSides,
  },
]
