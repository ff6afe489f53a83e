import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { convertBlock, convertInline } from './convert'

interface Options {
  /** Whether the user wants it; asked for every sign. */
  readonly enabled: () => boolean
}

/** Whether the change before was a conversion, so that Backspace takes it back. */
const key = new PluginKey<boolean>('markdown')

/** Ends the step of undo that is being collected. */
const endStep = (state: EditorState): void => yUndoPluginKey.getState(state)?.undoManager.stopCapturing()

/**
 * Turns signs into form while typing. Only a letter that was typed can do so, never one that an input method is still
 * composing; and each conversion is a step of its own, so that undo, or Backspace right after it, gives the signs back
 * as text.
 */
export const Markdown = Extension.create<Options>({
  name: 'markdown',
  // Backspace right after a conversion comes before Backspace at the start of a list.
  priority: 800,
  addOptions: () => ({ enabled: () => true }),

  addProseMirrorPlugins() {
    const { enabled } = this.options
    return [
      new Plugin<boolean>({
        key,
        state: {
          init: () => false,
          apply: (transaction, converted) =>
            transaction.getMeta(key) === true || (converted && !transaction.docChanged && !transaction.selectionSet),
        },
        props: {
          handleTextInput(view, from, to, text, type) {
            if (view.composing || from !== to || text.length !== 1 || !enabled()) return false
            const convert = text === ' ' ? convertBlock : '*`~'.includes(text) ? convertInline : null
            const typed = type()
            if (!convert?.(view.state.apply(typed))) return false
            view.dispatch(typed)
            const conversion = convert(view.state)
            if (!conversion) return true
            endStep(view.state)
            view.dispatch(conversion.setMeta(key, true).scrollIntoView())
            endStep(view.state)
            return true
          },
        },
      }),
    ]
  },

  addKeyboardShortcuts() {
    return { Backspace: ({ editor }) => key.getState(editor.state) === true && editor.commands.undo() }
  },
})
