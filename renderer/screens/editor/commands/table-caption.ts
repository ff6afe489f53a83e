import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

/** Where the table that the cursor stands in begins; null when it is not in one, or when it has a caption already. */
function bareTable({ state }: Editor): number | null {
  const { $from } = state.selection
  if ($from.depth === 0 || $from.node(1).type.name !== 'table') return null
  const index = $from.index(0)
  const above = index > 0 ? state.doc.child(index - 1).type.name : ''
  return above === 'tableCaption' ? null : $from.before(1)
}

/** Whether the cursor stands in a table that has no caption yet. */
export const hasNoCaption = (editor: Editor): boolean => bareTable(editor) !== null

/** Puts a caption above the table at the cursor, and the cursor into it. */
export function addTableCaption(editor: Editor): void {
  const { state, view } = editor
  const at = bareTable(editor)
  const type = state.schema.nodes.tableCaption
  if (at === null || !type) return
  const transaction = state.tr.insert(at, type.create())
  view.dispatch(transaction.setSelection(TextSelection.create(transaction.doc, at + 1)).scrollIntoView())
  view.focus()
}
