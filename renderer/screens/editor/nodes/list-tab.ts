import { Extension } from '@tiptap/core'

/** Tab in a list is for its levels: where an item can go no deeper, the key does nothing instead of leaving the text. */
export const ListTab = Extension.create({
  name: 'listTab',
  // After the keys of lists, tables and records.
  priority: 10,
  addKeyboardShortcuts() {
    return { Tab: () => this.editor.isActive('listItem') || this.editor.isActive('taskItem') }
  },
})
