import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { AddMarkStep, RemoveMarkStep, ReplaceStep } from '@tiptap/pm/transform'

/** Whether nothing but text lies between two places of one and the same block of text. */
function isText(doc: DocumentNode, from: number, to: number): boolean {
  const $from = doc.resolve(from)
  if (!$from.parent.inlineContent || to > $from.end()) return false
  let onlyText = true
  $from.parent.nodesBetween($from.parentOffset, to - $from.start(), (node) => {
    onlyText = onlyText && node.isText
  })
  return onlyText
}

/**
 * Whether a transaction only typed, deleted or marked text, so that no block and no node inside a line came, went or
 * changed. Looks at the changed places alone: it is asked for every letter.
 */
export const changesOnlyText = ({ steps, docs, doc }: Transaction): boolean =>
  steps.every((step, index) => {
    if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) return true
    const before = docs[index]
    if (!(step instanceof ReplaceStep) || !before) return false
    const to = step.from + step.slice.size
    return isText(before, step.from, step.to) && isText(docs[index + 1] ?? doc, step.from, to)
  })
