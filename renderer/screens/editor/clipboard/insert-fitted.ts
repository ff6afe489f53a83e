import type { Node as DocumentNode, Slice } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Puts a slice at a position (the selection's when null) and blocks below the top block there, as one step of undo. */
export function insertFitted(
  view: EditorView,
  slice: Slice,
  below: readonly DocumentNode[],
  position: number | null = null,
): void {
  const transaction = view.state.tr
  if (position !== null) transaction.setSelection(Selection.near(transaction.doc.resolve(position)))
  transaction.replaceSelection(slice)
  const { $to } = transaction.selection
  const end = $to.depth > 0 ? $to.after(1) : $to.pos
  transaction.insert(end, below)
  view.dispatch(transaction.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
}
