import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

/** The selected text that the bubble belongs to; null where it would be in the way. */
export function readBubble(editor: Editor): { readonly from: number; readonly to: number } | null {
  const { selection, doc } = editor.state
  if (!editor.isEditable || !(selection instanceof TextSelection) || selection.empty) return null
  const { from, to, $from } = selection
  if ($from.parent.type.name === 'title') return null
  // A selection of a block's edge alone selects no text.
  return doc.textBetween(from, Math.min(to, from + 200), ' ').trim() === '' ? null : { from, to }
}
