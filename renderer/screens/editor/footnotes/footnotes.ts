import { Extension } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { footnotePlugin, openFootnote } from './footnote-state'

/** Footnotes that can be opened: by a click, and by Enter or Tab on a selected one. */
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
    return { Enter: open, Tab: open }
  },

  addProseMirrorPlugins: () => [footnotePlugin()],
})
