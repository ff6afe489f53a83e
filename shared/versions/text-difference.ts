import { diffArrays } from 'diff'

/** What became of a piece of text. */
export type Mark = 'kept' | 'added' | 'removed'

/** A piece of text, whole letters only. */
export interface Piece {
  readonly mark: Mark
  readonly text: string
}

/** More changes than this in one text, and it counts as written anew: comparing takes time with their square. */
const mostChanges = 1_500

const words = /\s+|\p{P}|\p{S}|[^\s\p{P}\p{S}]+/gu
const hangul = /^[\p{Script=Hangul}\p{M}]+$/u
const letters = new Intl.Segmenter('ko', { granularity: 'grapheme' })

/** Letters as they are seen: a letter with its marks, a syllable, a picture of several signs. */
const lettersOf = (text: string): string[] => Array.from(letters.segment(text), ({ segment }) => segment)

/** Words, spaces and signs; no letter is cut. A mark at the start belongs to the sign before it and stays with it. */
const tokensOf = (text: string): string[] => {
  const tokens: string[] = []
  for (const [token] of text.matchAll(words)) {
    const last = tokens.length - 1
    if (/^\p{M}/u.test(token) && last >= 0) tokens[last] += token
    else tokens.push(token)
  }
  return tokens
}

function push(pieces: Piece[], mark: Mark, text: string): void {
  const last = pieces.at(-1)
  if (text === '') return
  if (last?.mark === mark) pieces[pieces.length - 1] = { mark, text: last.text + text }
  else pieces.push({ mark, text })
}

/** Letters of words that are read whole; between two of them no word is parted. */
const solid = /^(?!\p{Script=Hangul})[\p{L}\p{N}]/u
const isWhole = (before: string | undefined, after: string | undefined): boolean =>
  solid.test(before ?? '') && solid.test(after ?? '')

/** How many letters two stretches share from their start on. */
function sharedStart(old: readonly string[], fresh: readonly string[], refine: Refine): number {
  let start = 0
  while (start < Math.min(old.length, fresh.length) && old[start] === fresh[start]) start++
  const cuts = (at: number) => isWhole(old[at - 1], old[at]) || isWhole(fresh[at - 1], fresh[at])
  while (refine === 'korean' && start > 0 && cuts(start)) start--
  return start
}

/** A changed stretch, with what its ends share kept. */
function refined(pieces: Piece[], removed: string, added: string, refine: Refine): void {
  const [old, fresh] = [lettersOf(removed), lettersOf(added)]
  const start = sharedStart(old, fresh, refine)
  const end = sharedStart(old.slice(start).reverse(), fresh.slice(start).reverse(), refine)
  const middle = (all: readonly string[]) => all.slice(start, all.length - end).join('')
  push(pieces, 'kept', old.slice(0, start).join(''))
  push(pieces, 'removed', middle(old))
  push(pieces, 'added', middle(fresh))
  push(pieces, 'kept', old.slice(old.length - end).join(''))
}

/** Which changed stretches are looked at letter by letter: Korean words carry endings, others read better whole. */
type Refine = 'korean' | 'all'

/**
 * The difference of two texts, word by word. What is kept or removed reads as the text before, what is kept or added as
 * the text after, letter for letter.
 * @param refine `korean` for reading: only Korean words are parted into what stayed and their other ending; `all` for
 * changing a text: no letter is replaced that could stay
 */
export function textDifference(before: string, after: string, refine: Refine = 'korean'): Piece[] {
  if (before === after) return before === '' ? [] : [{ mark: 'kept', text: before }]
  const found = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: mostChanges })
  const pieces: Piece[] = []
  const changes = found ?? [
    { value: [before], removed: true, added: false },
    { value: [after], removed: false, added: true },
  ]
  let removed = ''
  let added = ''
  const flush = () => {
    refined(pieces, removed, added, refine)
    removed = ''
    added = ''
  }
  for (const change of changes) {
    const text = change.value.join('')
    if (change.removed) removed += text
    else if (change.added) added += text
    else {
      flush()
      push(pieces, 'kept', text)
    }
  }
  flush()
  return pieces
}

/** Words of a text with how often each stands there, and how many there are. */
export interface Words {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

/**
 * Words that a text has, for telling how much two have in common. Korean ones count by pairs of syllables: the same word
 * comes with many endings.
 */
export function wordsOf(text: string): Words {
  const counts = new Map<string, number>()
  let total = 0
  const count = (part: string) => {
    counts.set(part, (counts.get(part) ?? 0) + 1)
    total++
  }
  for (const [token] of text.matchAll(words)) {
    if (token.trim() === '') continue
    if (!hangul.test(token)) count(token)
    else for (let at = -1; at < token.length; at++) count(token.slice(Math.max(0, at), at + 2).padStart(at < 0 ? 2 : 0))
  }
  return { counts, total }
}

/**
 * The share of words that two texts have in common, from 0 to 1.
 * @param least a lower share counts as none, which is known of most texts by their lengths
 */
export function commonWords(one: Words, other: Words, least = 0): number {
  const all = one.total + other.total
  const [fewer, more] = one.total < other.total ? [one, other] : [other, one]
  if (all === 0 || (2 * fewer.total) / all < least) return 0
  let shared = 0
  for (const [word, count] of fewer.counts) shared += Math.min(count, more.counts.get(word) ?? 0)
  return (2 * shared) / all
}
