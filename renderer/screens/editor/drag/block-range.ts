import type { Node as DocumentNode } from '@tiptap/pm/model'

/** A stretch of whole top-level blocks. */
export interface BlockRange {
  readonly from: number
  readonly to: number
}

/** Whether a block belongs to the one after it: a caption goes where its table goes. */
const leads = (node: DocumentNode, next: DocumentNode | null): boolean =>
  node.type.name === 'tableCaption' && next?.type.name === 'table'

/**
 * The top-level block around or after a position, with what belongs to it (a table and its caption).
 * Null for the title, which never moves, and after the last block.
 */
export function blockAt(doc: DocumentNode, position: number): BlockRange | null {
  if (position < 0 || position > doc.content.size) return null
  const $position = doc.resolve(position)
  const index = $position.index(0)
  const node = doc.maybeChild(index)
  if (!node || node.type.name === 'title') return null
  const from = $position.posAtIndex(index, 0)
  const to = from + node.nodeSize
  const next = doc.maybeChild(index + 1)
  const before = index > 0 ? doc.child(index - 1) : null
  if (next && leads(node, next)) return { from, to: to + next.nodeSize }
  if (before && leads(before, node)) return { from: from - before.nodeSize, to }
  return { from, to }
}

/** The blocks that a selection touches, whole; null when the title is among them. */
export function blocksBetween(doc: DocumentNode, from: number, to: number): BlockRange | null {
  const first = blockAt(doc, from)
  // The end of a selection of a whole block already belongs to the next one.
  const last = blockAt(doc, Math.max(from, to - (doc.resolve(to).depth === 0 ? 1 : 0)))
  return first && last ? { from: first.from, to: last.to } : null
}
