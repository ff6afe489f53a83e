import { compareBlocks } from './compare-blocks'
import { type BlockDifference, wholeBlock } from './difference'
import { leastLikeness, type Pair, pairUp } from './pair'
import type { ReadBlock } from './read-block'
import { commonWords, type Words, wordsOf } from './text-difference'

/** Blocks that say so much the same are one that was moved; shorter ones are so by chance. */
const likeEnough = 0.75
const lettersEnough = 12
/** Most comparisons in search of moved blocks that were changed as well. */
const mostComparisons = 12_000

const textOf = ({ lines, rows }: ReadBlock): string =>
  [...lines.map(({ text }) => text), ...rows.flatMap((row) => row.map(({ text }) => text))].join(' ')

interface Side {
  readonly blocks: readonly ReadBlock[]
  readonly words: (at: number) => Words
}

function sideOf(blocks: readonly ReadBlock[]): Side {
  const known = new Map<number, Words>()
  const words = (at: number) => {
    const block = blocks[at]
    const counted = known.get(at) ?? wordsOf(block ? textOf(block) : '')
    known.set(at, counted)
    return counted
  }
  return { blocks, words }
}

function likenessOf(before: Side, after: Side, least = leastLikeness) {
  return (one: number, other: number): number => {
    const [mine, theirs] = [before.blocks[one], after.blocks[other]]
    if (!mine || !theirs || mine.kind !== theirs.kind) return 0
    if (mine.id !== '' && mine.id === theirs.id) return 1
    if (mine.kind === 'fact' || mine.lines[0]?.role === 'sign') return 0
    return commonWords(before.words(one), after.words(other), least)
  }
}

/** Blocks that were left over on both sides and are the same: they stand elsewhere now. */
function findMoves(pairs: readonly Pair[], before: Side, after: Side): Map<number, number> {
  const gone = pairs.flatMap(([one, other]) => (one !== null && other === null ? [one] : []))
  const fresh = new Set(pairs.flatMap(([one, other]) => (one === null && other !== null ? [other] : [])))
  const likeness = likenessOf(before, after, likeEnough)
  const moves = new Map<number, number>()
  const isTelling = (at: number) => textOf(before.blocks[at] as ReadBlock).length >= lettersEnough
  const byKey = new Map<string, number[]>()
  for (const at of fresh) {
    const key = after.blocks[at]?.key ?? ''
    byKey.set(key, [...(byKey.get(key) ?? []), at])
  }
  const take = (one: number, other: number) => {
    moves.set(one, other)
    fresh.delete(other)
  }
  for (const one of gone) {
    const block = before.blocks[one]
    const same = byKey.get(block?.key ?? '')?.shift()
    if (same !== undefined && (block?.id !== '' || isTelling(one))) take(one, same)
  }
  let comparisons = 0
  for (const one of gone) {
    if (moves.has(one)) continue
    let best = likeEnough
    let found: number | null = null
    for (const other of fresh) {
      if (comparisons++ > mostComparisons) return moves
      const like = likeness(one, other)
      if (like >= best && (like === 1 || isTelling(one))) {
        best = like
        found = other
      }
    }
    if (found !== null) take(one, found)
  }
  return moves
}

/**
 * What became of a report, as blocks in the order of the later one; what is gone stands where it stood. Pure. What is
 * kept or removed reads as the report before (of a moved block at the place that it left), what is kept or added as the
 * one after.
 */
export function compareReports(before: readonly ReadBlock[], after: readonly ReadBlock[]): BlockDifference[] {
  const [mine, theirs] = [sideOf(before), sideOf(after)]
  const pairs = pairUp(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
    likenessOf(mine, theirs),
  )
  const moves = findMoves(pairs, mine, theirs)
  const origins = new Map([...moves].map(([from, to]) => [to, from]))
  return pairs.flatMap(([one, other]): BlockDifference[] => {
    const [old, fresh] = [one === null ? undefined : before[one], other === null ? undefined : after[other]]
    if (old && fresh) return [compareBlocks(old, fresh)]
    if (old && one !== null) return [moves.has(one) ? wholeBlock(old, 'kept', 'away') : wholeBlock(old, 'removed')]
    if (!fresh || other === null) return []
    const origin = origins.get(other)
    const moved = origin === undefined ? undefined : before[origin]
    return [moved ? compareBlocks(moved, fresh, 'here') : wholeBlock(fresh, 'added')]
  })
}
