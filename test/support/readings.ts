import type { BlockDifference, LineDifference } from '../../shared/versions/difference'
import type { ReadBlock } from '../../shared/versions/read-block'
import type { Mark } from '../../shared/versions/text-difference'

const textOf = (line: LineDifference, mark: Mark): string =>
  line.pieces
    .filter((piece) => piece.mark === 'kept' || piece.mark === mark)
    .map(({ text }) => text)
    .join('')

/** What a difference says of one side: `removed` for the report before, `added` for the one after. */
function side(differences: readonly BlockDifference[], mark: 'removed' | 'added'): string[][] {
  const other = mark === 'removed' ? 'added' : 'removed'
  const skipped = mark === 'removed' ? 'here' : 'away'
  return differences
    .filter(({ state, moved }) => state !== other && moved !== skipped)
    .map(({ lines, rows }) => {
      const texts = (all: readonly LineDifference[]) =>
        all.filter(({ state }) => state !== other).map((line) => textOf(line, mark))
      return [
        ...texts(lines),
        ...rows.filter(({ state }) => state !== other).map(({ cells }) => texts(cells).join('|')),
      ]
    })
}

export const readBefore = (differences: readonly BlockDifference[]) => side(differences, 'removed')
export const readAfter = (differences: readonly BlockDifference[]) => side(differences, 'added')

/** The same of a report that is only read. */
export const readPlain = (blocks: readonly ReadBlock[]): string[][] =>
  blocks.map(({ lines, rows }) => [
    ...lines.map(({ text }) => text),
    ...rows.map((row) => row.map(({ text }) => text).join('|')),
  ])
