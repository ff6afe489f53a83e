import { foldWithPlaces, type Term } from './query'

/** A piece of a text; `hit` when it is what was looked for. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

interface Range {
  readonly from: number
  readonly to: number
}

/** Letters that a snippet shows before its first hit, and in all. */
const lead = 30
const longest = 160

function rangesIn(text: string, { text: term, isLiteral, pattern }: Term): Range[] {
  const ranges: Range[] = []
  if (isLiteral)
    for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length))
      ranges.push({ from: at, to: at + term.length })
  if (ranges.length > 0 || !pattern) return ranges
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
}

/** Where terms stand in a text, in its own letters: in order, and none over another. */
export function hitsIn(source: string, terms: readonly Term[]): Range[] {
  const { text, starts } = foldWithPlaces(source)
  const startOf = (at: number) => starts[at] ?? source.length
  const ranges = terms
    .flatMap((term) => rangesIn(text, term))
    .map(({ from, to }) => {
      // A hit that ends in the middle of what one letter was folded to takes all of the letter.
      let end = to
      while (end < text.length && starts[end] === starts[end - 1]) end += 1
      return { from: startOf(from), to: startOf(end) }
    })
    .sort((one, other) => one.from - other.from || other.to - one.to)
  const joined: Range[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && range.from < last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else joined.push(range)
  }
  return joined
}

/** A text in pieces, its hits marked. */
export function markHits(source: string, hits: readonly Range[], { from, to }: Range = { from: 0, to: source.length }) {
  const pieces: Piece[] = []
  let at = from
  const put = (end: number, hit: boolean) => {
    if (end > at) pieces.push({ text: source.slice(at, end), hit })
    at = Math.max(at, end)
  }
  for (const hit of hits.filter((each) => each.to > from && each.from < to)) {
    put(Math.max(hit.from, from), false)
    put(Math.min(hit.to, to), true)
  }
  put(to, false)
  return pieces
}

/** Where letters begin: a cut there parts no mark and no syllable. */
const letterStart = (starts: readonly number[], at: number): number => starts.findLast((start) => start <= at) ?? 0

/** The part of a text that is shown: from a word before the first hit, as long as a snippet may be. */
function windowOf(source: string, first: Range): Range {
  if (source.length <= longest) return { from: 0, to: source.length }
  const { starts } = foldWithPlaces(source)
  const wanted = Math.max(0, Math.min(first.from - lead, source.length - longest))
  const space = source.indexOf(' ', wanted)
  const from =
    wanted === 0
      ? 0
      : space !== -1 && space < first.from
        ? space + 1
        : letterStart(starts, Math.min(wanted, first.from))
  const end = Math.min(source.length, Math.max(from + longest, first.to))
  const before = source.lastIndexOf(' ', end)
  const to = end === source.length ? end : before >= first.to ? before : letterStart(starts, end)
  return { from, to: Math.max(to, first.to) }
}

/** A text around its first hit, cut between words, with every hit in it marked; null without one. */
export function snippetOf(source: string, terms: readonly Term[]): Piece[] | null {
  const hits = hitsIn(source, terms)
  const [first] = hits
  if (!first) return null
  const shown = windowOf(source, first)
  const pieces = markHits(source, hits, shown)
  const dots: Piece = { text: '…', hit: false }
  return [...(shown.from > 0 ? [dots] : []), ...pieces, ...(shown.to < source.length ? [dots] : [])]
}
