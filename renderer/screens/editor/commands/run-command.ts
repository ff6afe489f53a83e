import type { Editor } from '@tiptap/core'
import { asUndoStep } from '../undo-step'
import type { Ask, Command } from './command'

/**
 * Does something once no letter is open: an open one is ended first, as by a click elsewhere. Right after a letter it is
 * done at once, as ProseMirror does with its own keys: on a slow PC the next letter could otherwise come before it.
 */
export function afterComposition({ view, storage }: Editor, run: () => void): void {
  if (!storage.composition.letterOpen()) {
    run()
    return
  }
  storage.composition.whenIdle(() => {
    if (view.isDestroyed) return
    view.focus()
    run()
  })
  view.dom.blur()
}

/** Runs a command as one undo step, unless it makes no sense here. */
export function runCommand(editor: Editor, command: Command, ask: Ask): void {
  afterComposition(editor, () => {
    if (!editor.isEditable || command.isEnabled?.(editor) === false) return
    asUndoStep(editor, () => command.run(editor, ask))
  })
}
