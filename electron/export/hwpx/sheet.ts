import type { Profile } from '../../../shared/profiles/profile'
import { unitsOfMillimetres } from './units'

/**
 * The page of a profile in hundredths of a point. `textWidth` and `textHeight` are what lies inside the margins,
 * `turnedWidth` and `turnedHeight` what lies there on a page turned to landscape.
 */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
  readonly edge: number
  readonly textWidth: number
  readonly textHeight: number
  readonly turnedWidth: number
  readonly turnedHeight: number
}

/** Measures the page of a profile. */
export function sheetOf({ page }: Profile): Sheet {
  const width = unitsOfMillimetres(page.width)
  const height = unitsOfMillimetres(page.height)
  const margin = {
    top: unitsOfMillimetres(page.margin.top),
    bottom: unitsOfMillimetres(page.margin.bottom),
    left: unitsOfMillimetres(page.margin.left),
    right: unitsOfMillimetres(page.margin.right),
  }
  return {
    width,
    height,
    margin,
    edge: unitsOfMillimetres(page.edge),
    textWidth: width - margin.left - margin.right,
    textHeight: height - margin.top - margin.bottom,
    turnedWidth: height - margin.left - margin.right,
    turnedHeight: width - margin.top - margin.bottom,
  }
}
