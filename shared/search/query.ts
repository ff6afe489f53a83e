import { createFold, createPlainFold } from './fold'
import { splitClusters } from './normalise'
import { likeNumbers } from './numbers'
import { literal, openEnded, patternOf, type Spelling, withInitials } from './spelling'

/** A text as searches compare it: case, tones and width do not count. */
export const foldPlain = createPlainFold({ matchCase: false, matchMarks: false })
/** The same with the marks on its letters. */
export const foldTyped = createPlainFold({ matchCase: false, matchMarks: true })
/** As `foldPlain`, with the way back to the source. */
export const foldWithPlaces = createFold({ matchCase: false, matchMarks: false })

/** Signs that nobody sees. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu
/** A text on one line: what looks the same is the same. */
export const onOneLine = (text: string): string => text.replace(invisible, '').replace(/\s+/gu, ' ').trim()

/** One thing that a report must have. */
export interface Term {
  /** As it is compared. */
  readonly text: string
  /** With the marks that were typed; null when none were. */
  readonly typed: string | null
  /** All ways in which it may be written. */
  readonly spellings: readonly Spelling[]
  /** Whether the text itself is one of them: hits of it come before those of the others. */
  readonly isLiteral: boolean
  /** What finds any of them; null when the text alone does. */
  readonly pattern: RegExp | null
}

/** What is asked for: reports that have every one of `wanted` and none of `unwanted`. */
export interface Query {
  readonly wanted: readonly Term[]
  readonly unwanted: readonly Term[]
}

function termOf(typed: string, isPhrase: boolean, isOpen: boolean): Term | null {
  const raw = foldPlain(typed).trim()
  const text = isPhrase ? raw : splitClusters(raw)
  if (text === '') return null
  const marked = typed.trim()
  const own = isPhrase ? literal(text) : withInitials(text)
  const isLiteral = !own.loose
  const others = isPhrase ? [] : likeNumbers(text).map(literal)
  const spellings = [own, ...(isOpen ? openEnded(text) : []), ...others]
  return {
    text,
    typed: marked === text || !isLiteral ? null : marked,
    spellings,
    isLiteral,
    pattern: isLiteral && spellings.length === 1 ? null : patternOf(spellings),
  }
}

/** A word, or what stands in quotes; a quote that is not closed goes to the end. */
const parts = /(?<not>-?)"(?<phrase>[^"]*)(?:"|$)|(?<word>[^\s"]+)/gu

/**
 * Reads what was typed: words, `"a phrase"`, `-without`.
 * @param open whether an input method is still composing the last syllable
 */
export function parseQuery(input: string, open = false): Query {
  const text = foldTyped(input.replace(invisible, '').replace(/[“”„‟«»]/gu, '"')).replace(/ +/gu, ' ')
  const wanted = new Map<string, Term>()
  const unwanted = new Map<string, Term>()
  for (const match of text.matchAll(parts)) {
    const { not = '', phrase, word = '' } = match.groups ?? {}
    const isNot = not === '-' || (phrase === undefined && /^-./u.test(word))
    const isLast = match.index + match[0].length === text.length && !match[0].endsWith('"')
    const typed = phrase ?? (isNot ? word.slice(1) : word)
    const term = typed === '-' ? null : termOf(typed, phrase !== undefined, open && isLast && !isNot)
    if (term) (isNot ? unwanted : wanted).set(`${term.typed ?? term.text}`, term)
  }
  return { wanted: [...wanted.values()], unwanted: [...unwanted.values()] }
}
