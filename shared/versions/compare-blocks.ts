import { type BlockDifference, type LineDifference, type RowDifference, wholeLine } from './difference'
import { pairUp } from './pair'
import type { ReadBlock, ReadLine } from './read-block'
import { commonWords, textDifference, wordsOf } from './text-difference'

/** Two lines that are the same one. */
export function compareLines(before: ReadLine, after: ReadLine): LineDifference {
  const pieces = textDifference(before.text, after.text)
  const form = before.form === after.form ? null : { before: before.form, after: after.form }
  const saysTheSame = before.text === after.text && form === null && before.media === after.media
  const restyled = saysTheSame && before.key !== after.key
  const media =
    before.media === after.media
      ? wholeLine(after, 'kept').media
      : [...wholeLine(before, 'removed').media, ...wholeLine(after, 'added').media]
  const { role, level, label } = after
  return { state: saysTheSame && !restyled ? 'kept' : 'changed', role, level, label, pieces, form, restyled, media }
}

/** Cells are told apart by their places rather than by their words. */
const likeByPlace = 0.4

/** Lines in order, those with the same name as one; of lines without a name those with words in common. */
function compareMany(before: readonly ReadLine[], after: readonly ReadLine[]): LineDifference[] {
  const keys = (lines: readonly ReadLine[]) => lines.map(({ id, text, key }) => JSON.stringify([id, text, key]))
  const pairs = pairUp(keys(before), keys(after), (one, other) => {
    const [mine, theirs] = [before[one], after[other]]
    if (!mine || !theirs || mine.id !== theirs.id) return 0
    if (mine.id !== '') return 1
    return Math.max(commonWords(wordsOf(mine.text), wordsOf(theirs.text)), mine.role === 'cell' ? likeByPlace : 0)
  })
  return pairs.flatMap(([one, other]): LineDifference[] => {
    const [mine, theirs] = [one === null ? undefined : before[one], other === null ? undefined : after[other]]
    if (mine && theirs) return [compareLines(mine, theirs)]
    if (mine) return [wholeLine(mine, 'removed')]
    return theirs ? [wholeLine(theirs, 'added')] : []
  })
}

const isKept = ({ state }: { readonly state: string }): boolean => state === 'kept'

function compareCells(before: readonly ReadLine[], after: readonly ReadLine[]): RowDifference {
  const inPlace = before.length === after.length && before.every(({ id }, at) => id === after[at]?.id)
  const cells = inPlace ? after.map((cell, at) => compareLines(before[at] ?? cell, cell)) : compareMany(before, after)
  return { state: cells.every(isKept) ? 'kept' : 'changed', cells }
}

const rowText = (row: readonly ReadLine[]): string => row.map(({ text }) => text).join(' ')
const rowKey = (row: readonly ReadLine[]): string => JSON.stringify(row.map(({ id, text, key }) => [id, text, key]))

function compareRows(before: ReadBlock['rows'], after: ReadBlock['rows']): RowDifference[] {
  const words = [before.map((row) => wordsOf(rowText(row))), after.map((row) => wordsOf(rowText(row)))] as const
  const pairs = pairUp(before.map(rowKey), after.map(rowKey), (one, other) => {
    // Rows at the top are the names of the columns, whatever became of those.
    if (one === 0 && other === 0) return 1
    const [mine, theirs] = [words[0][one], words[1][other]]
    return mine && theirs ? commonWords(mine, theirs) : 0
  })
  return pairs.flatMap(([one, other]): RowDifference[] => {
    const [mine, theirs] = [one === null ? undefined : before[one], other === null ? undefined : after[other]]
    if (mine && theirs) return [compareCells(mine, theirs)]
    if (mine) return [{ state: 'removed', cells: mine.map((cell) => wholeLine(cell, 'removed')) }]
    return theirs ? [{ state: 'added', cells: theirs.map((cell) => wholeLine(cell, 'added')) }] : []
  })
}

/** Two blocks that are the same one. */
export function compareBlocks(
  before: ReadBlock,
  after: ReadBlock,
  moved: BlockDifference['moved'] = null,
): BlockDifference {
  const [line, other] = [before.lines[0], after.lines[0]]
  const isOneLine = before.lines.length === 1 && after.lines.length === 1 && before.kind !== 'record'
  const lines = isOneLine && line && other ? [compareLines(line, other)] : compareMany(before.lines, after.lines)
  const rows = compareRows(before.rows, after.rows)
  const state = lines.every(isKept) && rows.every(isKept) ? 'kept' : 'changed'
  return { state, moved, kind: after.kind, name: after.name, lines, rows }
}
