import { firstSyllable, initials, lettersOf, syllableIndex, syllablesOfInitial } from './normalise'

/** What may stand in one place of a text: a letter, one of several, or whatever begins with a consonant. */
export type Slot =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'letters'; readonly letters: readonly string[] }
  | { readonly kind: 'initial'; readonly consonant: string }

/** A way in which a term may be written in a text. */
export interface Spelling {
  readonly slots: readonly Slot[]
  /** Whether a space may stand between any two: initial consonants are typed without them, ㅂㄱㅅ finds 보고 서식. */
  readonly loose: boolean
}

const letter = (char: string): Slot => ({ kind: 'letter', letter: char })
const slotOf = (char: string): Slot => (initials.includes(char) ? { kind: 'initial', consonant: char } : letter(char))

/** A text letter by letter; it stands for nothing but itself. */
export const literal = (text: string): Spelling => ({ slots: [...text].map(letter), loose: false })

/** A text in which consonants stand for syllables. */
export function withInitials(text: string): Spelling {
  const slots = [...text].map(slotOf)
  return { slots, loose: slots.some(({ kind }) => kind === 'initial') }
}

const syllablesLike = (index: number): string[] => {
  const first = firstSyllable + Math.floor(index / syllablesOfInitial) * syllablesOfInitial
  return Array.from({ length: syllablesOfInitial }, (_, at) => String.fromCodePoint(first + at))
}

/**
 * The spellings of a text whose last syllable is still being composed: all that its next keys can make of it.
 * `고` becomes 곡 or 과, `곳` becomes 고 and a syllable with ㅅ. No syllable at the end: the text as it is.
 */
export function openEnded(text: string): Spelling[] {
  const { slots, loose } = withInitials(text)
  const last = [...text].at(-1) ?? ''
  const index = syllableIndex(last)
  if (index === null) return [{ slots, loose }]
  const before = slots.slice(0, -1)
  const keys = lettersOf(last)
  const syllables = syllablesLike(index)
  const further = syllables.filter((each) => lettersOf(each).startsWith(keys))
  const rest = keys.slice(0, -1)
  const consonant = keys.at(-1) ?? ''
  const parted = initials.includes(consonant) ? syllables.filter((each) => lettersOf(each) === rest) : []
  return [
    { slots: [...before, { kind: 'letters', letters: further }], loose },
    ...parted.map((each) => ({ slots: [...before, letter(each), slotOf(consonant)], loose })),
  ]
}

const escaped = (char: string): string => char.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')

function sourceOf(slot: Slot): string {
  switch (slot.kind) {
    case 'letter':
      return escaped(slot.letter)
    case 'letters':
      return `[${slot.letters.join('')}]`
    case 'initial': {
      const first = firstSyllable + initials.indexOf(slot.consonant) * syllablesOfInitial
      return `[${slot.consonant}${String.fromCodePoint(first)}-${String.fromCodePoint(first + syllablesOfInitial - 1)}]`
    }
  }
}

/** What finds any of the spellings in a folded text. */
export const patternOf = (spellings: readonly Spelling[]): RegExp =>
  new RegExp(spellings.map(({ slots, loose }) => slots.map(sourceOf).join(loose ? ' ?' : '')).join('|'), 'gu')
