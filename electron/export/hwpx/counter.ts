/** Gives numbers that no two things of a document share. */
export type Counter = () => number

/** @param first what it gives first; Hangul takes what is below 2^31 */
export function createCounter(first: number): Counter {
  let next = first
  return () => {
    next += 1
    return next - 1
  }
}
