import type { Profile } from '../../../shared/profiles/profile'
import { markerWidth } from './marker-width'
import { twipsOfMillimetres, twipsOfPoints } from './units'

/** Whether a list stands in the body or in a cell, where it starts at the cell's edge. */
export type ListPlace = 'body' | 'cell'

/** Word has nine levels of list, counted from 0; what is deeper is drawn at the last. */
export const deepestLevel = 8

/** Where an item stands, in twentieths of a point, and what follows its marker. */
export interface ListIndent {
  readonly indent: { readonly left: number; readonly hanging?: number; readonly firstLine?: number }
  readonly suffix: 'tab' | 'space'
}

/** Places the items of a list by their marker and depth. */
export function listIndent(profile: Profile, marker: string, depth: number, place: ListPlace): ListIndent {
  const start = (place === 'body' ? profile.listStart : 0) + depth * profile.listIndent
  const left = twipsOfMillimetres(start)
  if (!profile.listHanging) return { indent: { left: 0, firstLine: left }, suffix: 'space' }
  const size = place === 'body' ? profile.body.size : profile.table.size
  const room = twipsOfPoints((markerWidth(marker) + 0.4) * size)
  return { indent: { left: left + room, hanging: room }, suffix: 'tab' }
}
