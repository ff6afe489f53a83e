import type { Profile } from '../../../../shared/profiles/profile'

const pixelsPerMillimetre = 96 / 25.4

/**
 * About how many pages a sheet of a height fills: breaks that keep tables and headings together are not known here.
 * @param height of the sheet on screen with its margins, in CSS pixels
 * @param scale of the sheet on screen; 1 is the paper's own size
 */
export function estimatePages(height: number, scale: number, { page: { height: paper, margin } }: Profile): number {
  const margins = margin.top + margin.bottom
  const text = height / (pixelsPerMillimetre * scale) - margins
  // Rounding of pixels makes no page.
  return Math.max(1, Math.ceil(text / (paper - margins) - 0.01))
}
