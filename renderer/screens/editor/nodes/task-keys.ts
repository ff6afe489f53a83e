import { type Editor, Extension } from '@tiptap/core'
import { asUndoStep } from '../undo-step'

/** In Word and elsewhere Ctrl+Enter breaks a page; no page breaks inside a checklist. */
export const taskShortcut = 'Mod-Enter'

/** Where the innermost item of a checklist around the cursor begins. */
function taskAt({ state }: Editor): number | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === 'taskItem') return $from.before(depth)
  }
  return null
}

/** Marks the item of a checklist at the cursor as done, or as open again. */
export function toggleTask(editor: Editor): boolean {
  const at = editor.isEditable ? taskAt(editor) : null
  const node = at === null ? null : editor.state.doc.nodeAt(at)
  if (at === null || !node) return false
  asUndoStep(editor, () => editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'checked', !node.attrs.checked)))
  return true
}

/** The key that marks items of checklists as done. */
export const TaskKeys = Extension.create({
  name: 'taskKeys',
  // Before a page break by the same key.
  priority: 1100,
  addKeyboardShortcuts() {
    return { [taskShortcut]: () => toggleTask(this.editor) }
  },
})
