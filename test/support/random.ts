/**
 * Whole numbers below a bound, the same row for the same seed. Repeats itself after 2^32 (mulberry32:
 * all in 32 bits, because a product that a double cannot hold falls into a short circle).
 */
export function createChooser(seed: number): (bound: number) => number {
  let state = seed | 0
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound)
  }
}

/** Repeatable random choices: SEED in the environment, or one that is printed, gives the same ones again. */
export function createRandom() {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000))
  console.log(`SEED=${seed}`)
  /** A whole number from 0, below `bound`. */
  const below = createChooser(seed)
  function pick<Member>(members: readonly Member[]): Member {
    const member = members[below(members.length)]
    if (member === undefined) throw new Error('nothing to pick from')
    return member
  }
  return { below, pick }
}
