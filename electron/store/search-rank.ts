import { type Ask, askFor, askForMarks, askForStart, askForWord, isExact } from '../../shared/search/ask'
import type { Query, Term } from '../../shared/search/query'
import { points, qualities, qualityIn, standsIn, tiers } from '../../shared/search/score'
import type { SearchIndex } from './search-index'

const none = -1
/** Points for a word with the marks that were typed, more than any place gives. */
const asTyped = 50

/** The positions of reports in a list, by their places in the index; -1 for a place that none has. */
export type Positions = Int32Array

/** What the index knows of the reports, by their position in a list: nothing that fits is missing from it. */
export interface Estimate {
  /** Points that a report has at most; -1 when it is none that is looked for. */
  readonly most: Int16Array
  /** Whether the text must decide; where it need not, the report is a hit. */
  readonly isSure: boolean
  /** Points of a report by its text; null when it is no hit. */
  readonly score: (position: number, folded: readonly string[]) => number | null
}

interface TermEstimate {
  readonly term: Term
  readonly most: Int16Array
  /** By tier: reports that have the words of the term with their marks. */
  readonly marked: readonly ReadonlySet<number>[]
}

type Match = (ask: Ask) => number[]

function estimateTerm(term: Term, count: number, match: Match): TermEstimate {
  const most = new Int16Array(count).fill(none)
  const marked = tiers.map(() => new Set<number>())
  // The weightiest tier comes last: its points stay.
  for (let tier = tiers.length - 1; tier >= 0; tier--) {
    const name = tiers[tier] ?? 'b'
    const raise = (ask: Ask | null, quality: number) => {
      for (const at of ask === null ? [] : match(ask)) most[at] = points(tier, quality)
    }
    const any = match(askFor(term, name))
    const start = askForStart(term, name)
    const word = askForWord(term, name)
    const unknown = term.isLiteral ? (start === null ? qualities.word : qualities.inside) : qualities.fits
    for (const at of any) most[at] = points(tier, unknown)
    if (any.length === 0) continue
    raise(start, word === null ? qualities.word : qualities.start)
    raise(word, qualities.word)
    const marks = askForMarks(term, name)
    for (const at of marks === null ? [] : match(marks)) {
      marked[tier]?.add(at)
    }
  }
  // A word with other tones is another word: the one that was typed comes first wherever it stands.
  for (let tier = tiers.length - 1; tier >= 0; tier--)
    for (const at of marked[tier] ?? [])
      if ((most[at] ?? none) !== none) most[at] = asTyped + points(tier, qualities.word)
  return { term, most, marked }
}

function scoreOf({ term, marked }: TermEstimate, position: number, folded: readonly string[]): number | null {
  for (const [tier, text] of folded.entries()) {
    if (marked[tier]?.has(position) && qualityIn(text, term) === qualities.word)
      return asTyped + points(tier, qualities.word)
  }
  for (const [tier, text] of folded.entries()) {
    const quality = qualityIn(text, term)
    if (quality !== null) return points(tier, quality)
  }
  return null
}

/**
 * Asks the index for reports that may fit.
 * @param positions of the reports
 * @param count how many reports there are
 */
export function estimate(query: Query, index: SearchIndex, positions: Positions, count: number): Estimate {
  const match: Match = (ask) => {
    const found: number[] = []
    for (const place of index.match(ask)) {
      const position = positions[place] ?? none
      if (position !== none) found.push(position)
    }
    return found
  }
  const wanted = query.wanted.map((term) => estimateTerm(term, count, match))
  const most = new Int16Array(count)
  for (const { most: own } of wanted)
    for (let at = 0; at < count; at++) {
      const [sum = none, more = none] = [most[at], own[at]]
      most[at] = sum === none || more === none ? none : sum + more
    }
  const unsure = query.unwanted.filter((term) => !isExact(term))
  for (const term of query.unwanted.filter(isExact))
    for (const name of tiers) for (const at of match(askFor(term, name))) most[at] = none
  return {
    most,
    isSure: unsure.length === 0 && query.wanted.every(isExact),
    score(position, folded) {
      let sum = 0
      for (const each of wanted) {
        const own = scoreOf(each, position, folded)
        if (own === null) return null
        sum += own
      }
      return unsure.some((term) => standsIn(folded, term)) ? null : sum
    },
  }
}
