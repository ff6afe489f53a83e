import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { getRelativeSelection, type ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'

const bindingOf = ({ state }: EditorView): ProsemirrorBinding | undefined => ySyncPluginKey.getState(state)?.binding

/** Whether the text of this place is still in the report. */
function stands(place: Y.RelativePosition | null, doc: Y.Doc): boolean {
  let type: Y.AbstractType<unknown> | null =
    place && (Y.createAbsolutePositionFromRelativePosition(place, doc)?.type ?? null)
  if (!(type instanceof Y.XmlText)) return false
  for (; type?._item; type = type.parent) if (type._item.deleted) return false
  return true
}

/**
 * Guards two faults of y-tiptap 3.0.9, which notes where the cursor stands before a change from outside (undo is one) to
 * put it back afterwards.
 *
 * The note may be of another document than the one that is changed:
 * - After an undo it notes the cursor of the step just undone, and the next undo takes it for the present one.
 * - When a change is followed at once by another, as when what the schema cannot build is taken away, the note stays
 *   that of the document before both.
 * Where the sheet has no such place any more, it throws and is not redrawn: the report then holds what undo brought
 * back, the sheet does not, and the next letter typed writes the sheet over the report. Such a note is made anew; any
 * other is left as it is, because it brings the cursor to where one goes on after undo and redo.
 *
 * And when others changed the text of the block, it mistrusts its own note and counts letters from the start of the
 * block instead. That is for blocks that were moved; as long as the text itself stands, the note knows better.
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
            const end = view.state.doc.content.size
            let note = binding.beforeTransactionSelection
            if (note && (note.absAnchor > end || note.absHead > end)) note = getRelativeSelection(binding, view.state)
            if (!note) return
            // Without a number to count letters by it keeps to the note. Its types do not say that it may be left out.
            const keepTo: Record<string, undefined> = {}
            if (stands(note.anchor, doc)) keepTo.absAnchor = undefined
            if (stands(note.head, doc)) keepTo.absHead = undefined
            binding.beforeTransactionSelection = { ...note, ...keepTo }
          }
          doc.on('beforeObserverCalls', renew)
          return { destroy: () => doc.off('beforeObserverCalls', renew) }
        },
      }),
    ]
  },
})
