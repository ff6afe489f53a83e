import type { PrintList } from '../../../shared/print/tree'

const wide = /[\u1100-\u11ff\u2460-\u24ff\u203b\u25a0-\u26ff\u3000-\u9fff\uac00-\ud7a3]/
const narrow = /[.,;:()·•▪\-–|iIl]/

/** About how wide a marker is, in ems: enough to place the text beside it. */
export function markerWidth(marker: string): number {
  return [...marker].reduce((sum, sign) => sum + (wide.test(sign) ? 1 : narrow.test(sign) ? 0.34 : 0.55), 0)
}

/** The widest marker of a list: all its items leave the room that this one needs. */
export function widestMarker({ items }: PrintList): string {
  return items.reduce((widest, { marker }) => (markerWidth(marker) > markerWidth(widest) ? marker : widest), '')
}
