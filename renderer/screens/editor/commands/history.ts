import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { type Command, named } from './command'

const history = ({ state }: Editor) => yUndoPluginKey.getState(state)?.undoManager

/** Undo and redo, in the report's one history. */
export const historyCommands: readonly Command[] = [
  {
    ...named('undo'),
    group: 'history',
    icon: IconArrowBackUp,
    shortcut: 'Mod-z',
    offer: 'never',
    isEnabled: (editor) => (history(editor)?.undoStack.length ?? 0) > 0,
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    ...named('redo'),
    group: 'history',
    icon: IconArrowForwardUp,
    shortcut: 'Mod-Shift-z',
    otherShortcut: 'Mod-y',
    offer: 'never',
    isEnabled: (editor) => (history(editor)?.redoStack.length ?? 0) > 0,
    run: (editor) => editor.chain().focus().redo().run(),
  },
]

/** Ends the running undo step, so that what follows is one of its own. */
export const endUndoStep = (editor: Editor): void => history(editor)?.stopCapturing()
