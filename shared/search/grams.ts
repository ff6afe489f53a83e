import { initials, initialsOf } from './normalise'
import { foldPlain, foldTyped, type Term } from './query'
import type { Slot, Spelling } from './spelling'

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
const words = /[\p{L}\p{N}\p{M}]+/gu

/** Letters of which there are few: two side by side say little, three enough. */
const isNarrow = (letters: string): boolean => !/[^\0-\u10ff]/u.test(letters)
const isShort = (word: string): boolean => word.length <= (isNarrow(word) ? longestWord.narrow : longestWord.wide)

/** As many numbers stand for three letters: enough to tell them apart mostly, few enough for a small index (FNV-1a). */
const numbersOfThree = 65_536

function numberOf(letters: string): string {
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
function seam(left: readonly string[], right: readonly string[]): string {
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

/** What the index is asked for. */
export type Ask = string | { readonly all: readonly Ask[] } | { readonly any: readonly Ask[] }

/** Stretches of a list that cover it, each `size` long or all that there is. */
function cover<Member>(list: readonly Member[], size: number): (readonly Member[])[] {
  if (list.length <= size) return list.length === 0 ? [] : [list]
  const starts = Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    Math.min(at * size, list.length - size),
  )
  return starts.map((start) => list.slice(start, start + size))
}

const consonantOf = (slot: Slot): string => {
  const own = slot.kind === 'initial' ? slot.consonant : slot.kind === 'letter' ? slot.letter : (slot.letters[0] ?? '')
  const consonant = initialsOf(own)
  return initials.includes(consonant) ? consonant : ''
}

/** Runs of consonants: whatever else stands between them says nothing. */
function consonantRuns(slots: readonly Slot[]): string[][] {
  const runs: string[][] = [[]]
  for (const slot of slots) {
    const consonant = consonantOf(slot)
    if (consonant === '') runs.push([])
    else runs.at(-1)?.push(consonant)
  }
  return runs
}

const lettersIn = (slot: Slot): readonly string[] =>
  slot.kind === 'letter' ? [slot.letter] : slot.kind === 'letters' ? slot.letters : []
const isSpace = (slot: Slot): boolean => slot.kind === 'letter' && slot.letter === ' '

/** Stretches of letters that nothing parts. */
function chunksOf(slots: readonly Slot[]): Slot[][] {
  const chunks: Slot[][] = [[]]
  for (const slot of slots) {
    if (isSpace(slot) || slot.kind === 'initial') chunks.push([])
    else chunks.at(-1)?.push(slot)
  }
  return chunks
}

/** Every way to write some slots; only the last of a term has more than one. */
const ways = (slots: readonly Slot[]): string[] =>
  slots.reduce<string[]>((before, slot) => before.flatMap((start) => lettersIn(slot).map((each) => start + each)), [''])

const gramOfThree = (tier: string, three: string): string =>
  isNarrow(three) ? gram(tier, 'g', three) : gram(tier, 'x', numberOf(three))

/** Three letters in a row, as far as they are known. */
const threes = (chunk: readonly Slot[], tier: string): Ask[] =>
  cover(chunk, 3).flatMap((part) => {
    const [three, ...others] = part.length === 3 ? ways(part) : []
    return three !== undefined && others.length === 0 ? [gramOfThree(tier, three)] : []
  })

function askForChunk(chunk: readonly Slot[], tier: string): Ask[] {
  const size = chunk.every((slot) => lettersIn(slot).every(isNarrow)) ? 3 : 2
  const asked = cover(chunk, size).map((part): Ask => {
    const grams = ways(part).map((way) => gram(tier, 'g', way))
    return grams.length === 1 ? (grams[0] ?? '') : { any: grams }
  })
  return size === 2 ? [...asked, ...threes(chunk, tier)] : asked
}

/** The seams of a phrase, where both sides are known. */
function askForSeams(slots: readonly Slot[], tier: string): Ask[] {
  const letters = slots.map((slot) => (slot.kind === 'letter' ? slot.letter : null))
  return letters.flatMap((letter, at) => {
    if (letter !== ' ') return []
    const left = letters.slice(0, at).slice(letters.slice(0, at).lastIndexOf(' ') + 1)
    const next = letters.indexOf(' ', at + 1)
    const right = letters.slice(at + 1, next === -1 ? undefined : next)
    const isKnown = (side: readonly (string | null)[]): side is string[] => side.length > 0 && !side.includes(null)
    return isKnown(left) && isKnown(right) ? [gram(tier, 's', seam(left, right))] : []
  })
}

function askForSpelling({ slots, loose }: Spelling, tier: string): Ask {
  const consonants = slots.some(({ kind }) => kind === 'initial')
    ? consonantRuns(slots).flatMap((run) => cover(run, 3).map((part) => gram(tier, 'i', part.join(''))))
    : []
  const chunks = loose ? slots.filter(({ kind }) => kind !== 'initial').map((slot) => [slot]) : chunksOf(slots)
  const seams = loose ? [] : askForSeams(slots, tier)
  return { all: [...consonants, ...seams, ...chunks.flatMap((chunk) => askForChunk(chunk, tier))] }
}

/** Asks for texts that may have a term; none that has it is missing. */
export const askFor = ({ spellings }: Term, tier: string): Ask => ({
  any: spellings.map((spelling) => askForSpelling(spelling, tier)),
})

/** Whether texts that `askFor` finds do have the term, so that nobody needs to look. */
export function isExact({ spellings: [first, ...others] }: Term): boolean {
  if (!first || others.length > 0) return false
  const { slots } = first
  if (slots.every(({ kind }) => kind === 'initial')) return slots.length <= 3
  const letters = slots.flatMap((slot) => (slot.kind === 'letter' ? [slot.letter] : []))
  if (letters.length < slots.length || letters.includes(' ')) return false
  return letters.length <= (isNarrow(letters.join('')) ? 3 : 2)
}

/** Asks for texts in which a word may begin with a term; null when the index cannot say. */
export function askForStart(term: Term, tier: string): Ask | null {
  const word = term.isLiteral ? /^[\p{L}\p{N}\p{M}]+/u.exec(term.text)?.[0] : undefined
  if (!word) return null
  return {
    all: [
      askForSpelling(term.spellings[0] ?? { slots: [], loose: false }, tier),
      gram(tier, 'p', [...word].slice(0, 2).join('')),
    ],
  }
}

/** Asks for texts in which a term is a word; null when the index cannot say. */
export function askForWord(term: Term, tier: string): Ask | null {
  const isWord = term.isLiteral && /^[\p{L}\p{N}\p{M}]+$/u.test(term.text)
  return isWord && isShort(term.text) ? gram(tier, 'w', term.text) : null
}

/** Asks for texts with the words of a term as they were typed, marks and all; null when it has no marks. */
export function askForMarks({ typed }: Term, tier: string): Ask | null {
  const marked = [...(typed ?? '').matchAll(words)].map(([word]) => word).filter((word) => foldPlain(word) !== word)
  return marked.length > 0 ? { all: marked.map((word) => gram(tier, 'm', word)) } : null
}
