import type { Editor } from '@tiptap/core'
import { addCounts, noText, type TextCounts } from '../../../../shared/document/counts'
import { createCounter } from './count-document'

export interface Counts {
  readonly whole: TextCounts
  /** Of what is selected; null while nothing is. */
  readonly selected: TextCounts | null
}

/** A reader of the counts of an editor that remembers what it has counted. */
export function createCountsReader(): (editor: Editor) => Counts {
  const { count, countBetween } = createCounter()
  return ({ state: { doc, selection } }) => ({
    whole: count(doc),
    selected: selection.empty
      ? null
      : selection.ranges.reduce((sum, { $from, $to }) => addCounts(sum, countBetween(doc, $from.pos, $to.pos)), noText),
  })
}
