import type { Editor } from '@tiptap/core'
import { afterComposition } from '../after-composition'
import { asUndoStep } from '../undo-step'
import type { Command } from './command'
import type { Ask } from './requests'

/** Runs a command as one undo step, unless it makes no sense here. */
export function runCommand(editor: Editor, command: Command, ask: Ask): void {
  afterComposition(editor, () => {
    if (!editor.isEditable || command.isEnabled?.(editor) === false) return
    asUndoStep(editor, () => command.run(editor, ask))
  })
}
