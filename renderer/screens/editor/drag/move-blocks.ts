import type { Node as DocumentNode } from '@tiptap/pm/model'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import { type BlockRange, blockAt } from './block-range'

/** A selection as JSON: positions under `anchor` and, but for a selected node, `head`. */
function shifted(state: EditorState, doc: DocumentNode, by: number): Selection {
  const json: Record<string, unknown> = state.selection.toJSON()
  for (const end of ['anchor', 'head']) {
    const position = json[end]
    if (typeof position === 'number') json[end] = position + by
  }
  return Selection.fromJSON(doc, json)
}

/** The nearest place at or before a position where blocks may go: never above the title, never inside a caption's table. */
function placeFor(doc: DocumentNode, target: number): number {
  const afterTitle = doc.firstChild?.type.name === 'title' ? doc.firstChild.nodeSize : 0
  const block = blockAt(doc, target)
  return Math.max(afterTitle, block ? block.from : Math.min(target, doc.content.size))
}

/**
 * Moves whole blocks in front of what stands at `target`; the cursor stays in the text that it was in. For other
 * people's copies of the report this is a deletion and an insertion in one.
 * @returns null when nothing would change
 */
export function moveBlocks(state: EditorState, { from, to }: BlockRange, target: number): Transaction | null {
  const place = placeFor(state.doc, target)
  if (place >= from && place <= to) return null
  const { content } = state.doc.slice(from, to)
  const transaction = state.tr.delete(from, to)
  const at = transaction.mapping.map(place)
  transaction.insert(at, content)
  const { selection } = state
  if (selection.from >= from && selection.to <= to) {
    transaction.setSelection(shifted(state, transaction.doc, at - from)).scrollIntoView()
  }
  return transaction
}

/** Moves the blocks past their neighbour above or below; null at the ends. */
export function moveBlocksBy(state: EditorState, range: BlockRange, direction: 'up' | 'down'): Transaction | null {
  const neighbour = direction === 'up' ? blockAt(state.doc, range.from - 1) : blockAt(state.doc, range.to)
  if (!neighbour) return null
  return moveBlocks(state, range, direction === 'up' ? neighbour.from : neighbour.to)
}
