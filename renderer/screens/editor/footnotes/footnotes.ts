import { Extension } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { footnoteShortcut, insertFootnote } from './footnote-commands'
import { footnotePlugin, openFootnote } from './footnote-state'

/** Footnotes that can be opened: by a click, by Enter or Tab on a selected one, and when they are inserted. */
export const Footnotes = Extension.create({
  name: 'footnotes',
  // Before the keys of paragraphs and lists.
  priority: 900,

  addKeyboardShortcuts() {
    const open = () => {
      const { selection } = this.editor.state
      if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'footnote') return false
      openFootnote(this.editor, selection.from)
      return true
    }
    return { [footnoteShortcut]: () => insertFootnote(this.editor), Enter: open, Tab: open }
  },

  addProseMirrorPlugins: () => [footnotePlugin()],
})
