import { Extension } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { footnotePlugin, openFootnote } from './footnote-state'

/** The keys of footnotes: a selected one is opened by Enter or Tab, and none is deleted by a single press. */
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
    /** A note holds sentences: the first press selects its mark, only the second deletes it, as in other programs. */
    const select = (side: 'before' | 'after') => () => {
      const { selection, doc, tr } = this.editor.state
      const { $from } = selection
      const node = side === 'before' ? $from.nodeBefore : $from.nodeAfter
      if (!selection.empty || node?.type.name !== 'footnote' || node.content.size === 0) return false
      const position = side === 'before' ? $from.pos - node.nodeSize : $from.pos
      this.editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, position)))
      return true
    }
    return { Enter: open, Tab: open, Backspace: select('before'), Delete: select('after') }
  },

  addProseMirrorPlugins: () => [footnotePlugin()],
})
