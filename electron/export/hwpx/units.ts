/** Hundredths of a point (HWPUNIT), the unit of OWPML lengths, from millimetres. */
export function unitsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres * 7_200) / 25.4)
}

/** Hundredths of a point from points. */
export function unitsOfPoints(points: number): number {
  return Math.round(points * 100)
}

const unitsInTwip = 5

/** Twentieths of a point, in which pages are measured, from hundredths. */
export const twipsOfUnits = (units: number): number => units / unitsInTwip

/** Hundredths of a point from twentieths. */
export const unitsOfTwips = (twips: number): number => Math.round(twips * unitsInTwip)
