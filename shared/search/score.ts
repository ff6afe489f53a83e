import type { Term } from './query'

/** Kinds of text, the weightiest first: their letters name them in the index. */
export const tiers = ['t', 'n', 'h', 'b'] as const
/** Of a report: its title (`t`), names of records and facts (`n`), headings (`h`), or anything else (`b`). */
export type Tier = (typeof tiers)[number]

/** How a term stands in a text, the best last: by other letters that fit, inside a word, at its start, as a word. */
export const qualities = { fits: 0, inside: 1, start: 2, word: 3 } as const

/** Points of a hit: where it stands weighs more than how. */
export const points = (tier: number, quality: number): number => (tiers.length - tier) * 10 + quality

const wordCharacter = /[\p{L}\p{N}\p{M}]/u
/** The character before a place, whole, or ''. */
const before = (text: string, at: number): string => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
const after = (text: string, at: number): string => [...text.slice(at, at + 2)][0] ?? ''

/** The best way in which a term stands in a folded text; null when it does not. */
export function qualityIn(text: string, { text: term, isLiteral, pattern }: Term): number | null {
  let best: number | null = null
  if (isLiteral) {
    for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
      best = Math.max(best ?? 0, qualities.inside)
      if (wordCharacter.test(before(text, at))) continue
      best = Math.max(best, qualities.start)
      if (!wordCharacter.test(after(text, at + term.length))) return qualities.word
    }
  }
  if (best !== null || !pattern) return best
  pattern.lastIndex = 0
  return pattern.test(text) ? qualities.fits : null
}

/** Whether a term stands in any of some folded texts. */
export const standsIn = (texts: readonly string[], term: Term): boolean =>
  texts.some((text) => qualityIn(text, term) !== null)
