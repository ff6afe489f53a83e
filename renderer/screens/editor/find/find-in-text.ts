import type { Folded } from '../../../../shared/search/fold'

/** From and to, in code units of the source. */
export type Span = readonly [from: number, to: number]

const wordLetter = /[\p{L}\p{N}\p{M}_]/u

/** Whether a word goes on across a place. Particles of Korean belong to the word that they are written to. */
function insideWord(source: string, place: number): boolean {
  const before = [...source.slice(Math.max(0, place - 2), place)].at(-1) ?? ''
  const after = String.fromCodePoint(source.codePointAt(place) ?? 0x20)
  return wordLetter.test(before) && wordLetter.test(after)
}

/**
 * Where a folded query stands in a folded text, from left to right, without overlaps. A hit starts and ends between
 * letters: `s` is not found in `ß`.
 * @param source the text before folding
 * @param wholeWord only hits that no word goes on from
 */
export function findInText(source: string, { text, starts }: Folded, query: string, wholeWord: boolean): Span[] {
  const spans: Span[] = []
  if (query === '') return spans
  for (let at = text.indexOf(query); at !== -1; ) {
    const end = at + query.length
    const from = starts[at] ?? 0
    const to = starts[end] ?? source.length
    const whole = starts[at - 1] !== from && starts[end - 1] !== to
    const fits = whole && !(wholeWord && (insideWord(source, from) || insideWord(source, to)))
    if (fits) spans.push([from, to])
    at = text.indexOf(query, fits ? end : at + 1)
  }
  return spans
}
