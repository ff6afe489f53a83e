import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { asUndoStep } from '../undo-step'
import { convertBlock, convertInline } from './convert'

interface Options {
  /** Whether the user wants it; asked for every sign. */
  readonly enabled: () => boolean
}

/** Where the cursor stood behind the signs, when the change before was their conversion. */
const key = new PluginKey<number | null>('markdown')

/** Undoes a conversion that was made just now. The history gives the signs back, but not the cursor behind them. */
function takeBack(editor: Editor): boolean {
  const cursor = key.getState(editor.state) ?? null
  if (cursor === null || !editor.commands.undo()) return false
  return editor.commands.setTextSelection(cursor)
}

/**
 * Turns signs into form while typing. Only a letter that was typed can do so, never one that an input method is still
 * composing; and each conversion is a step of its own, so that undo, or Backspace right after it, gives the signs back
 * as text.
 */
export const Markdown = Extension.create<Options>({
  name: 'markdown',
  // Before Backspace at the start of a list, and before the editor's own undo.
  priority: 1_100,
  addOptions: () => ({ enabled: () => true }),

  addProseMirrorPlugins() {
    const { editor, options } = this
    return [
      new Plugin<number | null>({
        key,
        state: {
          init: () => null,
          apply(transaction, cursor) {
            const converted: unknown = transaction.getMeta(key)
            if (typeof converted === 'number') return converted
            return transaction.docChanged || transaction.selectionSet ? null : cursor
          },
        },
        props: {
          handleTextInput(view, from, to, text, type) {
            if (view.composing || from !== to || text.length !== 1 || !options.enabled()) return false
            const convert = text === ' ' ? convertBlock : '*`~'.includes(text) ? convertInline : null
            const typed = type()
            if (!convert?.(view.state.apply(typed))) return false
            view.dispatch(typed)
            const conversion = convert(view.state)
            if (!conversion) return true
            asUndoStep(editor, () => view.dispatch(conversion.setMeta(key, to + 1).scrollIntoView()))
            return true
          },
        },
      }),
    ]
  },

  addKeyboardShortcuts() {
    return { Backspace: () => takeBack(this.editor), 'Mod-z': () => takeBack(this.editor) }
  },
})
