import type { Profile } from '../../../shared/profiles/profile'
import { markerWidth } from './marker-width'
import { twipsOfMillimetres, twipsOfPoints } from './units'

/** Where text stands: in the body, among quoted words, in a box beside the text, or in the cell of a table. */
export type ListPlace = 'body' | 'quote' | 'box' | 'cell'

/** Word has nine levels of list, counted from 0; what is deeper is drawn at the last. */
export const deepestLevel = 8

/** From the margins to quoted words, in twentieths of a point. */
export const quoteIndent = twipsOfPoints(12)

/** Type size of text in a place, in points. Quotations and boxes step back a little behind the body. */
export function textSize({ body, table }: Profile, place: ListPlace): number {
  return { body: body.size, quote: body.size - 1, box: body.size - 1, cell: table.size }[place]
}

/** Where an item stands, in twentieths of a point, and what follows its marker. */
export interface ListIndent {
  readonly indent: { readonly left: number; readonly hanging?: number; readonly firstLine?: number }
  readonly suffix: 'tab' | 'space'
}

/** Places the items of a list by their marker and depth. In boxes and cells they start at the edge. */
export function listIndent(profile: Profile, marker: string, depth: number, place: ListPlace): ListIndent {
  const start = (place === 'body' || place === 'quote' ? profile.listStart : 0) + depth * profile.listIndent
  const margin = place === 'quote' ? quoteIndent : 0
  const left = twipsOfMillimetres(start)
  if (!profile.listHanging) return { indent: { left: margin, firstLine: left }, suffix: 'space' }
  const room = twipsOfPoints((markerWidth(marker) + 0.4) * textSize(profile, place))
  return { indent: { left: margin + left + room, hanging: room }, suffix: 'tab' }
}
