import { displayWidth } from '../print/text'
import type { Profile } from '../profiles/profile'
import type { CheckItem } from './rule'
import { excerptOf, plainTextOf, type Tree } from './tree'

type Found = Pick<CheckItem, 'rule' | 'excerpt'>

/** A table of several rows and columns needs a first row, or a first column, that names the others. */
function lacksHeader(rows: readonly Tree[]): boolean {
  const first = rows[0]?.content ?? []
  if (rows.length < 2 || first.length < 2) return false
  const isHeader = (cell: Tree | undefined) => cell?.type === 'tableHeader'
  return !first.every(isHeader) && !rows.every(({ content }) => isHeader(content?.[0]))
}

/** Longer words are parted anyway. */
const longestWord = 14
/** Room beside the letters of a cell, in half-width characters. */
const cellRoom = 2

/** The letters that a column cannot part: its widest word, in half-width characters. */
const widestWord = (cell: Tree): number =>
  Math.min(longestWord, Math.max(0, ...plainTextOf(cell).split(/\s+/u).map(displayWidth)))

/** What a table needs at least, in half-width characters; cells over several columns need no more than these do. */
function leastWidth(rows: readonly Tree[]): number {
  const widths: number[] = []
  for (const { content = [] } of rows) {
    let column = 0
    for (const cell of content) {
      const span = Number(cell.attrs?.colspan ?? 1)
      const word = span === 1 ? widestWord(cell) : 0
      for (let index = 0; index < span; index += 1) {
        widths[column + index] = Math.max(widths[column + index] ?? 0, word)
      }
      column += span
    }
  }
  return widths.reduce((sum, width) => sum + width + cellRoom, 0)
}

const millimetresInPoint = 25.4 / 72

/** Half-width characters that stand side by side in a table on the profile's paper. */
function roomOn({ page, table }: Profile): number {
  const width = page.width - page.margin.left - page.margin.right
  return width / ((table.size / 2) * millimetresInPoint)
}

/** What a top-level table lacks: names for its columns, or room on the paper for its words. */
export function checkTable(block: Tree, profile: Profile): Found[] {
  if (block.type !== 'table') return []
  const rows = block.content ?? []
  const excerpt = excerptOf(plainTextOf(block))
  return [
    ...(lacksHeader(rows) ? [{ rule: 'table-without-header', excerpt } as const] : []),
    ...(leastWidth(rows) > roomOn(profile) ? [{ rule: 'table-too-wide', excerpt } as const] : []),
  ]
}
