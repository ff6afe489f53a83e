/** Widths in twentieths of a point that add up to the whole, from shares that add up to 1. */
export function columnWidths(shares: readonly number[], whole: number): number[] {
  const ends = shares.map((_, index) =>
    Math.round(shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0) * whole),
  )
  return ends.map((end, index) => end - (ends[index - 1] ?? 0))
}
