import table from './glyph-table.json'

/** Signs that no bundled font has, each with the nearest one that they have. Writers draw these in their place. */
export const lookAlikes: Readonly<Record<string, string>> = {
  '☐': '□',
  '☑': '▣',
  '☒': '▣',
  '✔': '✓',
  '✘': '✗',
  '≒': '≈',
  '∼': '~',
}

/** First and last characters of the runs that the fonts cover, in order: gaps and lengths in base 36. */
function readRuns(runs: string): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const [starts, ends]: [number[], number[]] = [[], []]
  let next = 0
  for (const [index, number] of runs.split(' ').entries()) {
    if (index % 2 === 0) starts.push(next + Number.parseInt(number, 36))
    else ends.push((starts.at(-1) ?? 0) + Number.parseInt(number, 36) - 1)
    next = (ends.at(-1) ?? -1) + 1
  }
  return { starts, ends }
}

const { starts, ends } = readRuns(table.runs)

/** Whether a bundled font has a glyph for a character (a code point). */
export function hasGlyph(code: number): boolean {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= code) low = middle
    else high = middle - 1
  }
  return code >= (starts[low] ?? 0) && code <= (ends[low] ?? -1)
}

/** What needs no glyph: line ends, signs that only join or part others, what is taken out, and what is no text (U+FFFC). */
const drawnByNothing = /^[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufffc]$/u

const isPrintable = (character: string): boolean =>
  drawnByNothing.test(character) || Object.hasOwn(lookAlikes, character) || hasGlyph(character.codePointAt(0) ?? 0)

/** Anything but ASCII, syllables of Hangul and letters with a mark composed: most texts need no closer look. */
const unusual = /[^\u0020-\u007e\uac00-\ud7a3\u00a0-\u017f\u1ea0-\u1ef9\n\t]/u

/** Where a line holds characters that no bundled font can draw, as pieces of neighbours. */
export function findMissingGlyphs(line: string): { readonly from: number; readonly to: number }[] {
  if (!unusual.test(line)) return []
  const found: { from: number; to: number }[] = []
  let at = 0
  for (const character of line) {
    const to = at + character.length
    if (!isPrintable(character)) {
      const last = found.at(-1)
      if (last?.to === at) last.to = to
      else found.push({ from: at, to })
    }
    at = to
  }
  return found
}
