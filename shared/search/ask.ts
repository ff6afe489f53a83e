import { gram, isNarrow, isShort, numberOf, seam, words } from './grams'
import { initials, initialsOf } from './normalise'
import { foldPlain, type Term } from './query'
import type { Slot, Spelling } from './spelling'

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
