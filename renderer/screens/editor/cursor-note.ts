import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { getRelativeSelection, type ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap'
import { historyOf } from './undo-step'

const bindingOf = ({ state }: EditorView): ProsemirrorBinding | undefined => ySyncPluginKey.getState(state)?.binding

/**
 * Guards a fault of y-tiptap 3.0.9, which notes where the cursor stands before a change from outside (undo is one) to
 * put it back afterwards. The note may be of another document than the one that is changed:
 * - After an undo it notes the cursor of the step just undone, and the next undo takes it for the present one.
 * - When a change is followed at once by another, as when what the schema cannot build is taken away, the note stays
 *   that of the document before both.
 * Where that place no longer exists, the sheet throws and is not redrawn: the report then holds what undo brought back,
 * the sheet does not, and the next letter typed writes the sheet over the report. So the note is always made anew.
 */
export const CursorNote = Extension.create({
  name: 'cursorNote',

  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        // Made after the binding's own, so that it hears of everything after it.
        view(view) {
          const history = historyOf(editor)
          const binding = bindingOf(view)
          if (!binding) return {}
          const { doc } = binding
          const forget = () => binding.afterAllTransactions()
          const renew = () => {
            const note = binding.beforeTransactionSelection
            const { anchor, head } = view.state.selection
            if (note && (note.absAnchor !== anchor || note.absHead !== head))
              binding.beforeTransactionSelection = getRelativeSelection(binding, view.state)
          }
          history?.on('stack-item-popped', forget)
          doc.on('beforeObserverCalls', renew)
          return {
            destroy() {
              history?.off('stack-item-popped', forget)
              doc.off('beforeObserverCalls', renew)
            },
          }
        },
      }),
    ]
  },
})
