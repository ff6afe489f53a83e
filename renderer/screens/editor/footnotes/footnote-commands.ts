import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { asUndoStep, historyOf, isInUndoStep } from '../undo-step'
import { openFootnote, openFootnoteAt, openFootnoteMadeAt, setOpenFootnote } from './footnote-state'

/** As in Word. */
export const footnoteShortcut = 'Mod-Alt-f'

/** Whether a footnote may stand at the cursor: in any text but the title. */
export function canInsertFootnote({ state, isEditable }: Editor): boolean {
  const { $to } = state.selection
  const type = state.schema.nodes.footnote
  const index = $to.index()
  return isEditable && type !== undefined && $to.parent.isTextblock && $to.parent.canReplaceWith(index, index, type)
}

/** Puts an empty footnote behind the selection and opens it. */
export function insertFootnote(editor: Editor): boolean {
  const { state, view } = editor
  const type = state.schema.nodes.footnote
  if (!type || !canInsertFootnote(editor)) return false
  const at = state.selection.to
  const transaction = state.tr.insert(at, type.create())
  transaction.setSelection(TextSelection.create(transaction.doc, at + 2)).scrollIntoView()
  asUndoStep(editor, () => view.dispatch(transaction))
  // As a part of a larger step the note cannot be taken back alone.
  const madeAt = isInUndoStep(editor) ? null : (historyOf(editor)?.undoStack.length ?? null)
  openFootnote(editor, at, madeAt)
  return true
}

/** Takes a note back that was made and left without a letter, as if it had never been: nothing is left to undo. */
function takeBack(editor: Editor): boolean {
  const history = historyOf(editor)
  if (!history || openFootnoteMadeAt(editor.state) !== history.undoStack.length) return false
  history.undo()
  history.redoStack.length = 0
  editor.view.focus()
  return true
}

/** Closes the open footnote and puts the cursor behind it; one without text is taken away. */
export function closeFootnote(editor: Editor, cursor: 'behind' | 'stay' = 'behind'): void {
  const { state, view } = editor
  const at = openFootnoteAt(state)
  const node = at === null ? null : state.doc.nodeAt(at)
  if (at === null || !node) return
  const isEmpty = node.textContent.trim() === '' && editor.isEditable
  if (isEmpty && cursor === 'behind' && takeBack(editor)) return
  if (isEmpty) asUndoStep(editor, () => view.dispatch(state.tr.delete(at, at + node.nodeSize)))
  const closing = setOpenFootnote(view.state.tr, null)
  const behind = isEmpty ? at : at + node.nodeSize
  if (cursor === 'behind') closing.setSelection(TextSelection.create(closing.doc, behind))
  view.dispatch(closing)
  if (cursor === 'behind') view.focus()
}
