import type { FindOptions, Hit } from './find-in-blocks'

/** What the bar of find and replace shows. */
export interface FindState {
  readonly open: boolean
  readonly replacing: boolean
  readonly query: string
  readonly replacement: string
  readonly options: FindOptions
  readonly hits: readonly Hit[]
  /** Index of the hit that the writer is at; -1 when at none. */
  readonly current: number
  /** How many were replaced at once just now; null before that. */
  readonly replaced: number | null
}

/** Before anything is searched. */
export const closed: FindState = {
  open: false,
  replacing: false,
  query: '',
  replacement: '',
  options: { matchCase: false, matchMarks: false, wholeWord: false },
  hits: [],
  current: -1,
  replaced: null,
}
