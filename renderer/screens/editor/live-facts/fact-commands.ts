import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { asUndoStep } from '../undo-step'

/** D for details of the report. */
export const factShortcut = 'Mod-Alt-d'

/** Whether a fact may stand at the cursor: in any text but the title and notes. */
export function canInsertFact({ state, isEditable }: Editor): boolean {
  const { $from, $to } = state.selection
  const type = state.schema.nodes.fact
  if (!isEditable || !type || !$from.parent.isTextblock || !$from.sameParent($to)) return false
  return $from.parent.canReplaceWith($from.index(), $to.indexAfter(), type)
}

/** Puts what the facts say under a key in the place of the selection. */
export function insertFact(editor: Editor, key: string): boolean {
  const { state, view } = editor
  const type = state.schema.nodes.fact
  if (!type || !canInsertFact(editor)) return false
  const { from, to, $to } = state.selection
  const end = state.selection instanceof NodeSelection ? $to.pos : to
  const transaction = state.tr.replaceWith(from, end, type.create({ key }))
  transaction.setSelection(TextSelection.create(transaction.doc, from + 1)).scrollIntoView()
  asUndoStep(editor, () => view.dispatch(transaction))
  view.focus()
  return true
}
