import type { Editor } from '@tiptap/core'
import { asUndoStep } from '../undo-step'
import type { Ask, Command } from './command'

/** Does something once no letter is being composed: a composition that runs is ended first, as by a click elsewhere. */
export function afterComposition({ view, storage }: Editor, run: () => void): void {
  const ends = storage.composition.composing()
  storage.composition.whenIdle(() => {
    if (view.isDestroyed) return
    if (ends) view.focus()
    run()
  })
  if (ends) view.dom.blur()
}

/** Runs a command as one undo step, unless it makes no sense here. */
export function runCommand(editor: Editor, command: Command, ask: Ask): void {
  afterComposition(editor, () => {
    if (!editor.isEditable || command.isEnabled?.(editor) === false) return
    asUndoStep(editor, () => command.run(editor, ask))
  })
}
