import type { MediaHash } from '../document/identity'
import type { LineRole, ReadBlock, ReadLine } from './read-block'
import type { Mark, Piece } from './text-difference'

/** What became of a line or a block. */
export type State = 'kept' | 'changed' | 'added' | 'removed'

/** A line with what became of it. */
export interface LineDifference {
  readonly state: State
  readonly role: LineRole
  readonly level: number
  readonly label: string
  readonly pieces: readonly Piece[]
  /** What kind of line it was and is, where that changed; null otherwise. */
  readonly form: { readonly before: string; readonly after: string } | null
  /** Whether it looks otherwise, though it says the same. */
  readonly restyled: boolean
  /** Pictures that were there, are there, or stayed. */
  readonly media: readonly { readonly mark: Mark; readonly hash: MediaHash }[]
}

/** A row of a table with what became of it. */
export interface RowDifference {
  readonly state: State
  readonly cells: readonly LineDifference[]
}

/** A block with what became of it. */
export interface BlockDifference {
  readonly state: State
  /** Of what stands elsewhere now: the place that it left (`away`) and the one where it is (`here`). */
  readonly moved: 'here' | 'away' | null
  readonly kind: ReadBlock['kind']
  readonly name: string
  readonly lines: readonly LineDifference[]
  readonly rows: readonly RowDifference[]
}

const pieceOf = (mark: Mark, text: string): Piece[] => (text === '' ? [] : [{ mark, text }])
const stateOf = (mark: Mark): State => mark

/** A line of which all was kept, added or removed. */
export const wholeLine = ({ role, level, label, text, media }: ReadLine, mark: Mark): LineDifference => ({
  state: stateOf(mark),
  role,
  level,
  label,
  pieces: pieceOf(mark, text),
  form: null,
  restyled: false,
  media: media === undefined ? [] : [{ mark, hash: media }],
})

/** A block of which all was kept, added or removed. */
export const wholeBlock = (
  { kind, name, lines, rows }: ReadBlock,
  mark: Mark,
  moved: BlockDifference['moved'] = null,
): BlockDifference => ({
  state: stateOf(mark),
  moved,
  kind,
  name,
  lines: lines.map((line) => wholeLine(line, mark)),
  rows: rows.map((row) => ({ state: stateOf(mark), cells: row.map((cell) => wholeLine(cell, mark)) })),
})

/** Whether there is something to see at this place. The place that a block left is part of the move that is seen. */
export const isDifferent = ({ state, moved }: BlockDifference): boolean => state !== 'kept' || moved === 'here'

/** How many places differ. */
export const countDifferences = (blocks: readonly BlockDifference[]): number => blocks.filter(isDifferent).length
