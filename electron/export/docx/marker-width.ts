const wide = /[\u1100-\u11ff\u2460-\u24ff\u25a0-\u25ff\u3000-\u9fff\uac00-\ud7a3]/
const narrow = /[.,;:()·•▪\-–|iIl]/

/** About how wide a marker is, in ems: enough to place the text beside it. */
export function markerWidth(marker: string): number {
  return [...marker].reduce((sum, sign) => sum + (wide.test(sign) ? 1 : narrow.test(sign) ? 0.34 : 0.55), 0)
}
