import type { Profile } from '../../../shared/profiles/profile'
import { twipsOfMillimetres } from './units'

/**
 * The page of a profile in twentieths of a point. `textWidth` and `textHeight` are what lies inside the margins,
 * `turnedWidth` and `turnedHeight` what lies there on a page turned to landscape.
 */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
  readonly textWidth: number
  readonly textHeight: number
  readonly turnedWidth: number
  readonly turnedHeight: number
}

/** Measures the page of a profile. */
export function sheetOf({ page }: Profile): Sheet {
  const width = twipsOfMillimetres(page.width)
  const height = twipsOfMillimetres(page.height)
  const margin = {
    top: twipsOfMillimetres(page.margin.top),
    bottom: twipsOfMillimetres(page.margin.bottom),
    left: twipsOfMillimetres(page.margin.left),
    right: twipsOfMillimetres(page.margin.right),
  }
  return {
    width,
    height,
    margin,
    textWidth: width - margin.left - margin.right,
    textHeight: height - margin.top - margin.bottom,
    turnedWidth: height - margin.left - margin.right,
    turnedHeight: width - margin.top - margin.bottom,
  }
}
