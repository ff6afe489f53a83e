import type { Editor } from '@tiptap/core'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'

/** The one history of the sheet and the facts. */
export const historyOf = ({ state }: Editor): UndoManager | undefined => yUndoPluginKey.getState(state)?.undoManager

/** Makes what `change` does one undo step of its own, apart from the typing before and after it. */
export function asUndoStep<Result>(editor: Editor, change: () => Result): Result {
  const history = historyOf(editor)
  history?.stopCapturing()
  const result = change()
  history?.stopCapturing()
  return result
}
