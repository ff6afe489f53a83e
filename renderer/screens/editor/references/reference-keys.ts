import { Extension } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { askForReference, followReference, referenceShortcut } from './reference-commands'

/** The key that inserts a reference, and Enter, which follows a selected one. */
export const ReferenceKeys = Extension.create({
  name: 'referenceKeys',
  // Before the keys of paragraphs and lists.
  priority: 900,

  addKeyboardShortcuts() {
    return {
      [referenceShortcut]: () => askForReference(this.editor),
      Enter: () => {
        const { selection } = this.editor.state
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'crossReference') return false
        followReference(this.editor, String(selection.node.attrs.target))
        return true
      },
    }
  },
})
