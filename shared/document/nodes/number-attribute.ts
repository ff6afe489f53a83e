import type { Attribute } from '@tiptap/core'

interface Bounds {
  readonly min: number
  readonly max: number
  readonly fallback: number
}

/** A whole number from a pasted element, kept within bounds: what the editor takes, the report must be able to hold. */
export const wholeNumberIn =
  (name: string, { min, max, fallback }: Bounds) =>
  (element: HTMLElement): number => {
    const value = Math.round(Number(element.getAttribute(name) ?? Number.NaN))
    return Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : fallback
  }

/** A bounded whole number as an attribute that keeps its HTML name. */
export const wholeNumberAttribute = (name: string, bounds: Bounds): Attribute => ({
  default: bounds.fallback,
  parseHTML: wholeNumberIn(name, bounds),
})
