/** Two members that belong together, by their places; null where one side has nothing. In the order of both sides. */
export type Pair = readonly [before: number, after: number] | readonly [number, null] | readonly [null, number]

interface Sides {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** How much two members that are not the same have in common, from 0 to 1. */
export type Likeness = (before: number, after: number) => number

/** Less in common than this is another text. */
export const leastLikeness = 0.35

/** Most comparisons in one gap: each takes some microseconds. Beyond that only the neighbours of each are looked at. */
const mostComparisons = 4_000

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

/** The longest run of pairs whose `after` rises: which ones of those that are the same have kept their order. */
function rising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = []
  const previous: number[] = []
  for (const [index, [, after]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < after) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  }
  const chain: (readonly [number, number])[] = []
  for (let at = tails.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair) chain.push(pair)
  }
  return chain.reverse()
}

/** Places of the keys that stand on this side only once. */
function once(places: readonly number[], keys: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  for (const place of places) {
    const key = keys[place] ?? ''
    if (found.has(key)) twice.add(key)
    found.set(key, place)
  }
  for (const key of twice) found.delete(key)
  return found
}

/**
 * Pairs what is not the same by what it has in common (the best sum over the gap, in order). A gap that is too large
 * for that is looked at along its diagonal only.
 */
function pairByLikeness({ before, after }: Sides, likeness: Likeness): Pair[] {
  const [rows, columns] = [before.length, after.length]
  const reach =
    rows * columns <= mostComparisons
      ? Math.max(rows, columns)
      : Math.max(2, Math.floor(mostComparisons / Math.max(rows, columns) / 2))
  const isNear = (row: number, column: number) => Math.abs((column * rows) / columns - row) <= reach
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const joined = new Uint8Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * width + column
      const apart = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0)
      const like = isNear(row, column) ? likeness(before[row] ?? 0, after[column] ?? 0) : 0
      const together = like >= leastLikeness ? like + (best[at + width + 1] ?? 0) : 0
      best[at] = Math.max(apart, together)
      joined[at] = together > 0 && together >= apart ? 1 : 0
    }
  }
  const pairs: Pair[] = []
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    const at = row * width + column
    if (row < rows && column < columns && joined[at]) pairs.push([before[row++] ?? 0, after[column++] ?? 0])
    else if (row < rows && (column === columns || (best[at + width] ?? 0) >= (best[at + 1] ?? 0)))
      pairs.push([before[row++] ?? 0, null])
    else pairs.push([null, after[column++] ?? 0])
  }
  return pairs
}

/**
 * Pairs the members of two lists, in order: those that are the same first (what both ends share, then what stands once
 * on each side, and again between those), then those that are alike. Bounded by n log n and a number of comparisons.
 * @param before keys of the one list; equal keys are the same thing
 * @param after keys of the other
 * @param likeness of two that are not the same; never called for others
 */
export function pairUp(before: readonly string[], after: readonly string[], likeness: Likeness): Pair[] {
  const pairs: Pair[] = []

  function between(sides: Sides): void {
    const { before: left, after: right } = sides
    const same = (one: number | undefined, other: number | undefined) =>
      one !== undefined && other !== undefined && before[one] === after[other]
    let start = 0
    while (same(left[start], right[start])) start++
    let end = 0
    while (end < Math.min(left.length, right.length) - start && same(left.at(-1 - end), right.at(-1 - end))) end++
    for (let at = 0; at < start; at++) pairs.push([left[at] ?? 0, right[at] ?? 0])
    gap({ before: left.slice(start, left.length - end), after: right.slice(start, right.length - end) })
    for (let at = end; at > 0; at--) pairs.push([left.at(-at) ?? 0, right.at(-at) ?? 0])
  }

  function gap(sides: Sides): void {
    const mine = once(sides.before, before)
    const theirs = once(sides.after, after)
    const shared = [...mine].flatMap(([key, place]) => {
      const other = theirs.get(key)
      return other === undefined ? [] : [[place, other] as const]
    })
    const anchors = rising(shared.sort((one, other) => one[0] - other[0]))
    if (anchors.length === 0) {
      pairs.push(...pairByLikeness(sides, likeness))
      return
    }
    let left = 0
    let right = 0
    for (const [one, other] of anchors) {
      const [toLeft, toRight] = [sides.before.indexOf(one, left), sides.after.indexOf(other, right)]
      between({ before: sides.before.slice(left, toLeft), after: sides.after.slice(right, toRight) })
      pairs.push([one, other])
      left = toLeft + 1
      right = toRight + 1
    }
    between({ before: sides.before.slice(left), after: sides.after.slice(right) })
  }

  between({ before: range(0, before.length), after: range(0, after.length) })
  return pairs
}
