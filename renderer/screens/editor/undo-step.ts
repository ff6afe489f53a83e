import { type Editor, Extension } from '@tiptap/core'
import { NodeSelection, type Transaction } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'

declare module '@tiptap/core' {
  interface Storage {
    /** Whether a change is being made that is one undo step however many parts it has. */
    undoSteps: { open: boolean }
  }
}

const clipboardEvents = new Set(['paste', 'drop', 'cut'])

/** Whether a change stands apart from the typing around it: the clipboard's, and what becomes of selected blocks. */
const standsAlone = (transaction: Transaction, { state: { selection } }: Editor): boolean =>
  transaction.docChanged &&
  (clipboardEvents.has(transaction.getMeta('uiEvent')) ||
    selection instanceof NodeSelection ||
    selection instanceof CellSelection)

/** Lets changes of an editor be undo steps of their own: see `asUndoStep`. */
export const UndoSteps = Extension.create<object, { open: boolean }>({
  name: 'undoSteps',
  addStorage: () => ({ open: false }),
  dispatchTransaction({ transaction, next }) {
    if (standsAlone(transaction, this.editor)) asUndoStep(this.editor, () => next(transaction))
    else next(transaction)
  },
})

/** The one history of the sheet and the facts. */
export const historyOf = ({ state }: Editor): UndoManager | undefined => yUndoPluginKey.getState(state)?.undoManager

/** Whether a change is being made that belongs to a larger undo step. */
export const isInUndoStep = ({ storage }: Editor): boolean => storage.undoSteps.open

/** Makes what `change` does one undo step, apart from the typing before and after it, with all steps inside it. */
export function asUndoStep<Result>(editor: Editor, change: () => Result): Result {
  const { undoSteps } = editor.storage
  if (undoSteps.open) return change()
  const history = historyOf(editor)
  history?.stopCapturing()
  undoSteps.open = true
  try {
    return change()
  } finally {
    undoSteps.open = false
    history?.stopCapturing()
  }
}
