import type { Profile } from '../profiles/profile'
import { displayWidth } from './text'

/** What stands in one column: the lines of its cells. */
export interface ColumnText {
  readonly lines: readonly string[]
  /** Its lines stay whole: dates and amounts. */
  readonly whole: boolean
}

const millimetresPerPoint = 25.4 / 72
/** Inner margins of a cell, left and right together, in millimetres. */
const padding = 5
/** Most of the table that one column may ask for: long texts grow in height, not at the cost of the others. */
const largestShare = 0.6
/** Longest piece that may force its column to be wider; longer ones (addresses of pages) are broken. */
const longestPiece = 16

const greatest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0)

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Shares that add up to 1. */
export function shares(weights: readonly number[]): number[] {
  const sum = add(weights)
  return sum > 0 ? weights.map((weight) => weight / sum) : weights.map(() => 1 / weights.length)
}

/** Width between the margins, in millimetres. */
export const textWidth = ({ page }: Profile): number => page.width - page.margin.left - page.margin.right

/** Width between the margins of a page turned to landscape, in millimetres. */
export const sheetWidth = ({ page }: Profile): number => page.height - page.margin.left - page.margin.right

/** Widths that fill the table: what stays whole keeps its width, the others share what is left. */
function stretched(columns: readonly ColumnText[], widths: readonly number[], full: number): number[] {
  const open = add(widths.filter((_, index) => !columns[index]?.whole))
  if (open === 0) return [...widths]
  const factor = (full - (add(widths) - open)) / open
  return widths.map((width, index) => (columns[index]?.whole ? width : width * factor))
}

/** Width that each column asks for to have its longest line on one line, in millimetres. */
function widestLines(columns: readonly ColumnText[], { table }: Profile, full: number, scale: number): number[] {
  const unit = (table.size * scale * millimetresPerPoint) / 2
  return columns.map(({ lines }) =>
    Math.min(greatest(lines.map(displayWidth)) * unit + padding * scale, full * largestShare),
  )
}

/**
 * Width that the longest word of each column needs, in millimetres.
 * @param full width of the table
 * @param scale share of the profile's type size
 */
export function neededWidths(columns: readonly ColumnText[], profile: Profile, full: number, scale: number): number[] {
  const unit = (profile.table.size * scale * millimetresPerPoint) / 2
  const widest = widestLines(columns, profile, full, scale)
  return columns.map(({ lines, whole }, index) => {
    const longest = greatest(lines.flatMap((line) => (whole ? [line] : line.split(' '))).map(displayWidth))
    const piece = whole ? longest : Math.min(longest, longestPiece)
    return Math.min(piece * unit + padding * scale, widest[index] ?? 0)
  })
}

/**
 * Relative widths of columns by what stands in them, as browsers lay out tables: every column gets what its longest
 * word needs, the rest goes to those that have more to say.
 */
export function columnShares(
  columns: readonly ColumnText[],
  profile: Profile,
  full = textWidth(profile),
  scale = 1,
): number[] {
  const widest = widestLines(columns, profile, full, scale)
  const narrowest = neededWidths(columns, profile, full, scale)
  if (add(widest) <= full) return shares(stretched(columns, widest, full))
  const wanted = add(widest) - add(narrowest)
  const spare = full - add(narrowest)
  if (spare <= 0) return shares(narrowest)
  return shares(narrowest.map((least, index) => least + (spare * ((widest[index] ?? 0) - least)) / wanted))
}

const numeric = /^[-+−(]?[\p{Sc}]?\d[\d.,\s]*\)?(%|[\p{Sc}]|[a-zA-Z가-힣đ]{1,3})?$/u
/** Widest text that counts as short, in half-width characters. */
const shortText = 16

/** How a column reads best: amounts to the right; running numbers and, in Korean style, short words in the middle. */
export function columnAlign(lines: readonly string[], centreShort: boolean): 'left' | 'center' | 'right' {
  const filled = lines.filter((line) => line !== '' && line !== '-')
  if (filled.length === 0) return 'left'
  if (filled.every((line, index) => line === String(index + 1))) return 'center'
  if (filled.every((line) => numeric.test(line))) return 'right'
  return centreShort && filled.every((line) => displayWidth(line) <= shortText) ? 'center' : 'left'
}
