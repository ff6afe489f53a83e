import { initialsOf } from './normalise'
import { foldPlain, foldTyped } from './query'

/** What kind of thing a gram says about a text. */
type GramKind =
  /** These letters stand side by side. */
  | 'g'
  /** A word begins with them. */
  | 'p'
  /** They are a word. */
  | 'w'
  /** They are a word with these marks. */
  | 'm'
  /** Three of them stand side by side, of letters of which there are many: a number for them. */
  | 'x'
  /** One word ends with the first half of them, and the next begins with the other. */
  | 's'
  /** Syllables and consonants that begin so stand side by side, spaces left aside. */
  | 'i'

/** Letters outside of ASCII are parts of tokens for SQLite's `ascii`; signs within it are moved to where they are, too. */
const signs = /[^a-z0-9\u0080-\u{10ffff}]/u
const escapeSigns = (letters: string): string =>
  !signs.test(letters)
    ? letters
    : letters.replace(/[^a-z0-9\u0080-\u{10ffff}]/gu, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0)))

/** One token of the index. `tier`: what kind of text it is about, a letter. */
export const gram = (tier: string, kind: GramKind, letters: string): string => tier + kind + escapeSigns(letters)

/** Words that are kept whole. Longer ones are told by their parts well enough. */
const longestWord = { narrow: 12, wide: 4 }
/** Runs of letters and digits. */
export const words = /[\p{L}\p{N}\p{M}]+/gu

/** Letters of which there are few: two side by side say little, three enough. */
export const isNarrow = (letters: string): boolean => !/[^\0-\u10ff]/u.test(letters)
/** Whether a word is kept whole. */
export const isShort = (word: string): boolean =>
  word.length <= (isNarrow(word) ? longestWord.narrow : longestWord.wide)

/** As many numbers stand for three letters: enough to tell them apart mostly, few enough for a small index (FNV-1a). */
const numbersOfThree = 65_536

/** The number of three letters, as text. */
export function numberOf(letters: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < letters.length; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
  return ((hash >>> 0) % numbersOfThree).toString(36)
}

function addSideBySide(letters: readonly string[], add: (kind: 'g' | 'x', letters: string) => void): void {
  for (const [at, one] of letters.entries()) {
    add('g', one)
    const [second, third] = [letters[at + 1], letters[at + 2]]
    if (second === undefined) continue
    add('g', one + second)
    if (third === undefined) continue
    const three = one + second + third
    if (isNarrow(three)) add('g', three)
    else add('x', numberOf(three))
  }
}

/** What tells two neighbours: their letters at the space between, two of each where there are few. */
export function seam(left: readonly string[], right: readonly string[]): string {
  const [before = '', after = ''] = [left.slice(-2).join(''), right.slice(0, 2).join('')]
  const isLong = left.length > 1 && right.length > 1 && isNarrow(before + after)
  return isLong ? before + after : `${left.at(-1) ?? ''}${right[0] ?? ''}`
}

function addSeams(chunks: readonly (readonly string[])[], add: (kind: 's', letters: string) => void): void {
  for (const [at, right] of chunks.entries()) {
    const left = chunks[at - 1]
    if (!left) continue
    add('s', seam(left, right))
    // A phrase may begin or end within a word, and then knows one letter of it.
    add('s', seam(left.slice(-1), right.slice(0, 1)))
  }
}

function addInitials(text: string, add: (kind: 'i', letters: string) => void): void {
  for (const [run] of initialsOf(text.replaceAll(' ', '')).matchAll(/[ㄱ-ㅎ]+/gu)) {
    for (let at = 0; at < run.length; at++)
      for (let size = 1; size <= Math.min(3, run.length - at); size++) add('i', run.slice(at, at + size))
  }
}

/** Text that no mark can stand in: plain Latin letters, and Hangul. */
const unmarked = /^[\0-\u007f\u3131-\u318e\uac00-\ud7a3]*$/u

/**
 * Puts everything that the index knows of a line into `found`.
 * @param plain the line as `foldPlain` gives it
 * @param text the line as it is written
 */
export function addGrams(plain: string, text: string, tier: string, found: Set<string>): void {
  const add = (kind: GramKind, letters: string) => found.add(gram(tier, kind, letters))
  const chunks = plain.split(' ').map((chunk) => [...chunk])
  for (const chunk of chunks) addSideBySide(chunk, add)
  addSeams(chunks, add)
  for (const [word] of plain.matchAll(words)) {
    const [first = '', second] = word
    add('p', first)
    if (second !== undefined) add('p', first + second)
    if (isShort(word)) add('w', word)
  }
  if (!unmarked.test(text))
    for (const [word] of foldTyped(text).matchAll(words))
      if (!unmarked.test(word) && foldPlain(word) !== word) add('m', word)
  addInitials(plain, add)
}
