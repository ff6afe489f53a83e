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

/** One of some words, as `data-<html>` in HTML. What is none of them reads as the fallback. */
export const choiceAttribute = <Choice extends string, Fallback extends Choice | null>(
  name: string,
  choices: readonly Choice[],
  fallback: Fallback,
): Attribute => ({
  default: fallback,
  parseHTML: (element: HTMLElement): Choice | Fallback => {
    const value = element.getAttribute(`data-${name}`)
    return choices.find((choice) => choice === value) ?? fallback
  },
  renderHTML: (attributes) => (attributes[name] === null ? {} : { [`data-${name}`]: attributes[name] }),
})

/** A text as `data-<name>` in HTML; null where there is none or where it has not the form. */
export const textAttribute = (name: string, form: RegExp): Attribute => ({
  default: null,
  parseHTML: (element: HTMLElement): string | null => {
    const value = element.getAttribute(`data-${name.toLowerCase()}`)
    return value !== null && form.test(value) ? value : null
  },
  renderHTML: (attributes) => (attributes[name] === null ? {} : { [`data-${name.toLowerCase()}`]: attributes[name] }),
})
