import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { getRelativeSelection, type ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap'

const bindingOf = ({ state }: EditorView): ProsemirrorBinding | undefined => ySyncPluginKey.getState(state)?.binding

/**
 * Guards a fault of y-tiptap 3.0.9, which notes where the cursor stands before a change from outside (undo is one) to
 * put it back afterwards. The note may be of another document than the one that is changed:
 * - After an undo it notes the cursor of the step just undone, and the next undo takes it for the present one.
 * - When a change is followed at once by another, as when what the schema cannot build is taken away, the note stays
 *   that of the document before both.
 * Where the sheet has no such place any more, it throws and is not redrawn: the report then holds what undo brought
 * back, the sheet does not, and the next letter typed writes the sheet over the report. Such a note is made anew; any
 * other is left as it is, because it brings the cursor to where one goes on after undo and redo.
 */
export const CursorNote = Extension.create({
  name: 'cursorNote',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        view(view) {
          const binding = bindingOf(view)
          if (!binding) return {}
          const { doc } = binding
          const renew = () => {
            const note = binding.beforeTransactionSelection
            const end = view.state.doc.content.size
            if (note && (note.absAnchor > end || note.absHead > end))
              binding.beforeTransactionSelection = getRelativeSelection(binding, view.state)
          }
          doc.on('beforeObserverCalls', renew)
          return { destroy: () => doc.off('beforeObserverCalls', renew) }
        },
      }),
    ]
  },
})
