import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type ConnectableGuard, createCompositionGuard } from '../../lib/composition-guard'
import { type CursorReader, createCursorReader } from './cursor-reader'

declare module '@tiptap/core' {
  interface Storage {
    /** What everything asks before it touches the text: see `createCompositionGuard`. */
    composition: ConnectableGuard
  }
}

/** Watches the compositions of a view; for the sheet's own and for any view inside it, such as that of a footnote. */
export const watchCompositions = (guard: ConnectableGuard, view: EditorView, cursor: CursorReader): (() => void) =>
  guard.connect({
    element: view.dom,
    window: view.dom.ownerDocument.defaultView ?? view.dom,
    composing: () => view.composing,
    end: () => view.dom.dispatchEvent(new CompositionEvent('compositionend')),
    readCursor: () => cursor.read(view),
  })

/** Puts the cursor where the mouse points. */
function goTo(view: EditorView, left: number, top: number): void {
  view.focus()
  const at = view.posAtCoords({ left, top })
  if (at) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))))
}

/**
 * The editor's composition guard, and what it keeps away by itself: keys that the input method takes for its own work,
 * a click into an open syllable, and the handle for column widths, which is drawn into the cell under the mouse.
 */
export const Composition = Extension.create<object, ConnectableGuard>({
  name: 'composition',
  // Before everything else that listens.
  priority: 10_000,

  addStorage: () => createCompositionGuard(),

  addProseMirrorPlugins() {
    const guard = this.storage
    const cursor = createCursorReader()
    let left = false
    return [
      new Plugin({
        view: (view) => ({ destroy: watchCompositions(guard, view, cursor) }),
        props: {
          handleDOMEvents: {
            ...cursor.events,
            mousedown: (view) => {
              // Where the system does not end a composition at a click, the next letter would be written in the place of
              // the open syllable. Losing the focus ends it; the click brings the focus back.
              left = view.composing
              if (left) view.dom.blur()
              return false
            },
            // A second click at one place does not: the next letters would go nowhere.
            mouseup: (view, { clientX, clientY }) => {
              if (left && !view.hasFocus()) goTo(view, clientX, clientY)
              left = false
              return false
            },
            mousemove: () => guard.composing(),
            mouseleave: () => guard.composing(),
          },
        },
      }),
    ]
  },
})
