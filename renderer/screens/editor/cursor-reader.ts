import type { EditorView } from '@tiptap/pm/view'
import { isForInputMethod } from '../../lib/composition-guard'

/* Chromium puts the cursor at the start when a text gets the focus; ProseMirror mends that 20 ms later. */
const focusSettles = 30

/**
 * Makes ProseMirror read the cursor from the page. Chromium moves it at once and says so in a task of its own; a key or
 * a change that comes in between would act on the place where it stood before, and put it back there.
 */
export function createCursorReader() {
  let focusedAt = Number.NEGATIVE_INFINITY

  function read({ dom, composing }: EditorView): void {
    const { ownerDocument } = dom
    const told = composing || ownerDocument.activeElement !== dom || performance.now() - focusedAt < focusSettles
    if (!told) ownerDocument.dispatchEvent(new Event('selectionchange'))
  }

  return {
    read,
    /** Listeners for a view; no other may come before them. */
    events: {
      focus() {
        focusedAt = performance.now()
      },
      /** True keeps a key from all other handlers that the input method takes for its own work. */
      keydown(view: EditorView, event: KeyboardEvent): boolean {
        if (isForInputMethod(event)) return true
        read(view)
        return false
      },
    },
  }
}

export type CursorReader = ReturnType<typeof createCursorReader>
