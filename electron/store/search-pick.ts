import type { Estimate } from './search-rank'

/** The reports of a page, and what is known about the others. */
export interface Picked {
  /** Positions of the hits, the best first, those of equal points in the order of the list. */
  readonly positions: readonly number[]
  /** Positions that turned out to be no hits. */
  readonly misses: ReadonlySet<number>
  /** Whether every candidate was looked at, or none had to be. */
  readonly isComplete: boolean
}

/** As many candidates are all looked at, so that their number is exact. */
const fewEnough = 100
/** Most texts that are looked at for the sake of the order, once a page is full. */
const mostLooks = 300

/**
 * Finds the best hits without reading every candidate: the most promising come first, and nobody looks further when no
 * report that is left can come before those that were found.
 * @param fitting positions of the reports that the filters let through, in the order of the list
 * @param others positions that are only counted
 * @param look the folded text of a report
 */
export function pickBest(
  { most, isSure, score }: Estimate,
  fitting: readonly number[],
  others: readonly number[],
  need: number,
  look: (position: number) => readonly string[],
): Picked {
  const byPoints = new Map<number, number[]>()
  for (const position of fitting) {
    const promised = most[position] ?? 0
    const bucket = byPoints.get(promised)
    if (bucket) bucket.push(position)
    else byPoints.set(promised, [position])
  }
  const found: { position: number; points: number }[] = []
  const misses = new Set<number>()
  const lookAtAll = !isSure && fitting.length + others.length <= fewEnough
  let looks = 0
  let settled = 0

  const lookAt = (position: number) => {
    looks += 1
    const points = score(position, look(position))
    if (points === null) misses.add(position)
    else found.push({ position, points })
    return points
  }
  for (const [promised, positions] of [...byPoints].sort(([one], [other]) => other - one)) {
    // Hits of fewer points than were promised: from here on nothing comes before them.
    settled = found.filter(({ points }) => points >= promised).length
    for (const position of positions) {
      const isFull = settled >= need || (looks >= mostLooks && found.length >= need)
      if (isFull && !lookAtAll) break
      if (lookAt(position) === promised) settled += 1
    }
  }
  if (lookAtAll) for (const position of others) if (score(position, look(position)) === null) misses.add(position)
  found.sort((one, other) => other.points - one.points || one.position - other.position)
  return { positions: found.map(({ position }) => position), misses, isComplete: isSure || lookAtAll }
}
