import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { historyOf } from '../undo-step'
import { type Command, named } from './command'

/** Undo and redo, in the report's one history. */
export const historyCommands: readonly Command[] = [
  {
    ...named('undo'),
    group: 'history',
    icon: IconArrowBackUp,
    shortcut: 'Mod-z',
    offer: 'never',
    isEnabled: (editor) => (historyOf(editor)?.undoStack.length ?? 0) > 0,
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    ...named('redo'),
    group: 'history',
    icon: IconArrowForwardUp,
    shortcut: 'Mod-Shift-z',
    otherShortcut: 'Mod-y',
    offer: 'never',
    isEnabled: (editor) => (historyOf(editor)?.redoStack.length ?? 0) > 0,
    run: (editor) => editor.chain().focus().redo().run(),
  },
]
