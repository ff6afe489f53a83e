import type { Editor, JSONContent } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { blockAt } from './drag/block-range'

/**
 * Puts blocks into the body after the block at `position` (the cursor's when null), in the place of an empty paragraph,
 * and moves the cursor into the first. At the end of the body an empty paragraph follows, to go on writing in.
 * @param cursor `stay` leaves cursor, focus and view where they are, for what comes while the writer writes elsewhere
 */
export function insertBlocks(
  editor: Editor,
  blocks: readonly JSONContent[],
  position: number | null = null,
  cursor: 'follow' | 'stay' = 'follow',
): void {
  const { state, view } = editor
  const { doc } = state
  const at = doc.resolve(Math.min(position ?? state.selection.from, doc.content.size))
  const block = at.depth > 0 ? at.node(1) : at.nodeBefore
  const replaces = at.depth > 0 && block?.type.name === 'paragraph' && block.content.size === 0
  // The title stays first, wherever the cursor is, and nothing comes between a caption and its table.
  const end = Math.max(at.depth > 0 ? (blockAt(doc, at.pos)?.to ?? 0) : at.pos, doc.firstChild?.nodeSize ?? 0)
  const start = replaces ? at.before(1) : end
  const nodes = blocks.map((json) => state.schema.nodeFromJSON(json))
  const last = nodes.at(-1)
  if (!last) return
  const trailing =
    end === doc.content.size && last.type.name !== 'paragraph' ? [state.schema.nodes.paragraph?.create()] : []
  const transaction = state.tr.replaceWith(start, end, [...nodes, ...trailing.filter((node) => node !== undefined)])
  if (cursor === 'stay') {
    view.dispatch(transaction)
    return
  }
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(start + 1)))
  view.dispatch(transaction.scrollIntoView())
  view.focus()
}

/** The cursor as an empty paragraph below everything, for a click under the last block. */
export function continueBelow(editor: Editor): void {
  const { doc } = editor.state
  const last = doc.lastChild
  if (last?.type.name === 'paragraph') editor.commands.focus('end')
  else editor.chain().insertContentAt(doc.content.size, { type: 'paragraph' }).focus('end').run()
}
