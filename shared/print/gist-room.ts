import type { Profile } from '../profiles/profile'
import type { OverviewRow } from './overview'
import { displayWidth } from './text'
import type { PrintLabelled, PrintTable } from './tree'

/*
 * Room on the page of the gist, in points. Whoever opens a DOCX or HWPX file breaks its lines, so heights are estimates
 * on the safe side.
 */

const pointsPerMillimetre = 72 / 25.4
/** Type size and line height of the gist in its box, as the writers draw it. */
const gistSize = 12.5
const gistLine = 1.5
/** Height of a line in a table as a multiple of its type size, as the writers draw it. */
const tableLine = 1.42
/** Title of the page and the spaces between its parts. */
const furniture = 72
/** From the sides of a cell or box to its text, both sides together; and from its top and bottom. */
const cellSides = 14
const cellEnds = 10
const boxSides = 24
/** Lines that end early because words stay whole. */
const ragged = 1.05

const textWidth = ({ page }: Profile): number =>
  (page.width - page.margin.left - page.margin.right) * pointsPerMillimetre
const textHeight = ({ page }: Profile): number =>
  (page.height - page.margin.top - page.margin.bottom) * pointsPerMillimetre

const lineCount = (text: string, size: number, width: number): number =>
  Math.ceil((displayWidth(text) * (size / 2) * ragged) / width)

/** Half-width characters that fit into so many lines of the wider column of a table of labels. */
export function lettersIn(lines: number, labelShare: number, profile: Profile): number {
  const width = (1 - labelShare) * textWidth(profile) - cellSides
  return Math.floor((lines * width) / ((profile.table.size / 2) * ragged))
}

/** How many lines a text takes in that column. */
export const linesInCell = (text: string, labelShare: number, profile: Profile): number =>
  Math.max(1, lineCount(text, profile.table.size, (1 - labelShare) * textWidth(profile) - cellSides))

/** Whether the box and the table stand on one page. */
export function fitsPage(
  gist: readonly PrintLabelled[],
  table: PrintTable,
  rows: readonly OverviewRow[],
  profile: Profile,
): boolean {
  const box = gist
    .map(({ label, text }) => lineCount(`${label}    ${text}`, gistSize, textWidth(profile) - boxSides))
    .reduce((sum, lines) => sum + lines * gistSize * gistLine, 0)
  const share = table.columns[0] ?? 0
  const body = rows
    .map(({ lines }) => lines.reduce((sum, line) => sum + linesInCell(`1.  ${line}`, share, profile), 0))
    .reduce((sum, lines) => sum + lines * (profile.table.size * tableLine + 1) + cellEnds, 0)
  return furniture + box + body <= textHeight(profile)
}
