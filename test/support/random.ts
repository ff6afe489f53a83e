/** Whole numbers below a bound, the same row for the same seed (a linear congruence). */
export function createChooser(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * bound)
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
