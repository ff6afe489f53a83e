/** Twentieths of a point (DXA), the unit of OOXML lengths, from millimetres. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres * 1_440) / 25.4)
}

/** Twentieths of a point from points. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * 20)
}

/** Half points, the unit of OOXML type sizes, from points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** Pixels at 96 to the inch, the unit of the library's pictures, from twentieths of a point. */
export function pixelsOfTwips(twips: number): number {
  return twips / 15
}
