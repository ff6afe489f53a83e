import { Node } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'

/** The report's title: always the first node of the body, one line. */
export const Title = Node.create({
  name: 'title',
  // No notes and references: a title is also the name of the report.
  content: '(text | hardBreak)*',
  defining: true,
  isolating: true,

  parseHTML: () => [{ tag: 'h1[data-title]' }],
  renderHTML: () => ['h1', { 'data-title': '' }, 0],

  addKeyboardShortcuts() {
    return {
      // A title has one line: Enter goes on to the body and never splits it.
      Enter: ({ editor }) => {
        const { $from, $to } = editor.state.selection
        if ($from.parent.type.name !== this.name || $to.parent.type.name !== this.name) return false
        const after = $from.after()
        // A table or a list is no place for letters, but what is in it is.
        const next = Selection.findFrom(editor.state.doc.resolve(after), 1, true)
        if (!next) return editor.commands.insertContentAt(after, { type: 'paragraph' })
        return editor.commands.focus(next.from)
      },
    }
  },
})
