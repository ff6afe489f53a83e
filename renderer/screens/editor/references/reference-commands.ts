import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { jumpTo } from '../outline/jump'
import { asUndoStep } from '../undo-step'
import { partsOf } from './parts'
import type { Part } from './report-parts'

/** As in Word's older versions: R for reference. */
export const referenceShortcut = 'Mod-Alt-r'

/** Whether a reference may stand at the cursor: in any text but the title. */
export function canInsertReference({ state, isEditable }: Editor): boolean {
  const { $from, $to } = state.selection
  const type = state.schema.nodes.crossReference
  if (!isEditable || !type || !$from.parent.isTextblock || !$from.sameParent($to)) return false
  return $from.parent.canReplaceWith($from.index(), $to.indexAfter(), type)
}

/** Refers to a part in the place of the selection. A part that nothing has pointed to yet gets its name in the same step. */
export function insertReference(editor: Editor, part: Part, show: 'label' | 'text', newId: () => string): boolean {
  const { state, view } = editor
  const type = state.schema.nodes.crossReference
  const target = state.doc.nodeAt(part.position)
  if (!type || !target || !canInsertReference(editor)) return false
  const id = part.id ?? newId()
  const { from, to, $to } = state.selection
  const end = state.selection instanceof NodeSelection ? $to.pos : to
  const transaction = state.tr.replaceWith(from, end, type.create({ target: id, show }))
  if (part.id === null) transaction.setNodeAttribute(transaction.mapping.map(part.position), 'id', id)
  transaction.setSelection(TextSelection.create(transaction.doc, from + 1)).scrollIntoView()
  asUndoStep(editor, () => view.dispatch(transaction))
  view.focus()
  return true
}

/** Goes to the part that a reference names, if it is there. */
export function followReference(editor: Editor, target: string): boolean {
  const part = partsOf(editor)
    .readNow()
    .parts.find(({ id }) => id === target)
  if (part) jumpTo(editor, part.position)
  return part !== undefined
}
