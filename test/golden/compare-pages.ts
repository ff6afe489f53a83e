import type { PagePicture } from '../support/page-picture'

/*
 * Measured on the samples (16 greys, 40 points to the inch): with these tolerances a wholly other drawing engine
 * (cairo) loses at most 42 points of a page, one line that is moved by 2 mm at least 67, moved margins some hundreds.
 */

/** Greys of 256 by which a point may differ: programs smooth letters differently. */
const greyTolerance = 102

/** Points of a page that may differ in all. */
export const pointTolerance = 60

/** The darkest and lightest grey of a point and its eight neighbours. */
function range({ width, height, points }: PagePicture, x: number, y: number): readonly [dark: number, light: number] {
  let [dark, light] = [255, 0]
  for (let j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++)
    for (let i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) {
      const grey = points[j * width + i] ?? 255
      dark = Math.min(dark, grey)
      light = Math.max(light, grey)
    }
  return [dark, light]
}

/** How many points of a page another one has nowhere near: neither there nor one point (0.64 mm) beside it. */
function lost(page: PagePicture, other: PagePicture): number {
  let count = 0
  for (const [at, grey] of page.points.entries()) {
    if (Math.abs(grey - (other.points[at] ?? 255)) <= greyTolerance) continue
    const [dark, light] = range(other, at % page.width, Math.floor(at / page.width))
    if (grey < dark - greyTolerance || grey > light + greyTolerance) count += 1
  }
  return count
}

/** How many points differ between two pictures of a page: all of them when the pages have another size. */
export function differentPoints(before: PagePicture, after: PagePicture): number {
  if (before.width !== after.width || before.height !== after.height) return after.points.length
  return lost(before, after) + lost(after, before)
}
