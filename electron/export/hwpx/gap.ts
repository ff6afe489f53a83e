import type { Drawing } from './drawing'
import { type Part, paragraph } from './paragraph'
import { unitsOfPoints } from './units'

/** Space above a table, which stays with it; the paragraph of the table itself is the space below. */
export const gapAbove = (drawing: Drawing, points = 4): Part =>
  paragraph({ style: 'gap', para: { keepNext: true, before: unitsOfPoints(points - 4) } }, drawing)
