import type { Profile } from '../../../../shared/profiles/profile'
import { type Zoom, zoomLimits } from '../../../../shared/settings'

/** Sizes that the menu offers and the keys step through, in per cent. */
export const zoomSteps = [50, 75, 90, 100, 110, 125, 150, 175, 200] as const

const pixelsPerMillimetre = 96 / 25.4
/** Space left and right of the sheet, in pixels. */
const gutter = 24

const within = (per: number): number => Math.min(zoomLimits.max, Math.max(zoomLimits.min, Math.round(per)))

/**
 * The scale of the sheet; 1 is the paper's own size.
 * @param width of the sheet's place, in CSS pixels
 */
export function scaleOf(zoom: Zoom, width: number, { page }: Profile): number {
  if (typeof zoom === 'number') return zoom / 100
  const fitting = ((width - 2 * Math.min(gutter, width / 20)) / (page.width * pixelsPerMillimetre)) * 100
  return within(zoom === 'auto' ? Math.min(100, Math.floor(fitting)) : Math.floor(fitting)) / 100
}

/** The next larger (1) or smaller (-1) step from a scale. */
export function stepFrom(scale: number, direction: 1 | -1): number {
  const per = Math.round(scale * 100)
  const next = direction === 1 ? zoomSteps.find((step) => step > per) : zoomSteps.findLast((step) => step < per)
  return next ?? within(per)
}

/** Per cent after a turn of the wheel: a notch (100 pixels) is about a tenth, a pinch on a pad follows the fingers. */
export function turnedFrom(scale: number, delta: number): number {
  const per = Math.round(scale * 100)
  const turned = within(per * Math.exp(-delta / 1_000))
  return turned === per && delta !== 0 ? within(per - Math.sign(delta)) : turned
}
