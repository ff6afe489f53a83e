import { Extension } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { followReference } from './reference-commands'

/** Enter follows a selected reference. */
export const ReferenceKeys = Extension.create({
  name: 'referenceKeys',
  // Before the keys of paragraphs and lists.
  priority: 900,

  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'crossReference') return false
        followReference(this.editor, String(selection.node.attrs.target))
        return true
      },
    }
  },
})
