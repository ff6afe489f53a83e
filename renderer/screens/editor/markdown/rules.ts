import {
  type BulletMarker,
  bulletLetters,
  bulletMarkers,
  bullets,
  type OrderedMarker,
  orderedMarkers,
} from '../../../../shared/document/list-markers'
import { orderedMarker } from '../../../../shared/print/numbering'

/** What a paragraph becomes when it begins with a sign and a space. */
export type Block =
  | { readonly type: 'heading'; readonly attrs: { readonly level: number } }
  | { readonly type: 'bulletList'; readonly attrs: { readonly marker: BulletMarker | null } }
  | { readonly type: 'orderedList'; readonly attrs: { readonly marker: OrderedMarker; readonly start: number } }
  | { readonly type: 'taskList' }
  | { readonly type: 'blockquote' }
  | { readonly type: 'horizontalRule' }

const heading = (level: number): Block => ({ type: 'heading', attrs: { level } })
const bulletList = (marker: BulletMarker | null): Block => ({ type: 'bulletList', attrs: { marker } })

/** Highest number that begins a list; so far must the signs of every form be known. */
const highestStart = 14

/** `1.`, `가.`, `나.` … : every first number of every form. Where two forms share a sign, the lower number has it. */
const numbers = Array.from({ length: highestStart }, (_, index) => index + 1).flatMap((start) =>
  orderedMarkers.map((marker): [string, Block] => [
    orderedMarker(marker, start),
    { type: 'orderedList', attrs: { marker, start } },
  ]),
)

/** By sign. `*` is the bullet of the report's own form; all others are themselves. */
export const blockSigns: ReadonlyMap<string, Block> = new Map<string, Block>([
  ...numbers.toReversed(),
  ['#', heading(1)],
  ['##', heading(2)],
  ['###', heading(3)],
  ['####', heading(4)],
  ['*', bulletList(null)],
  ...bulletMarkers.map((marker): [string, Block] => [bullets[marker], bulletList(marker)]),
  ...Object.entries(bulletLetters).map(([letter, marker]): [string, Block] => [letter, bulletList(marker)]),
  ['[]', { type: 'taskList' }],
  ['[ ]', { type: 'taskList' }],
  ['>', { type: 'blockquote' }],
  ['---', { type: 'horizontalRule' }],
])

/** Longest sign, so that no more of a long paragraph is looked at. */
export const longestSign = Math.max(...[...blockSigns.keys()].map((sign) => sign.length))

export type MarkName = 'bold' | 'italic' | 'code' | 'strike'

interface InlineRule {
  readonly sign: string
  readonly mark: MarkName
  /** The text up to the cursor, sign to sign; the first group is what stands between them. */
  readonly pattern: RegExp
}

/** One star or backtick may be a product or a quote: it opens only where a word could begin. */
const rule = (sign: string, mark: MarkName, before: string): InlineRule => {
  const [letter = ''] = sign
  const escaped = sign.replaceAll('*', '\\*')
  const inside = `[^\\s${letter}](?:[^${letter}]*[^\\s${letter}])?`
  return { sign, mark, pattern: new RegExp(`(?:^|${before})${escaped}(${inside})${escaped}$`, 'u') }
}
const wordStart = `[\\s(\\[{"'“‘「『·,:]`

/** Pairs of signs around a piece of text; the longer ones first. */
export const inlineRules: readonly InlineRule[] = [
  rule('**', 'bold', '[^*]'),
  rule('~~', 'strike', '[^~]'),
  rule('*', 'italic', wordStart),
  rule('`', 'code', wordStart),
]
