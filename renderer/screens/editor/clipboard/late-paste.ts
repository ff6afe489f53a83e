import type { EditorView } from '@tiptap/pm/view'

/** ProseMirror settles a composition a moment after its end. */
const settlingTime = 60

/**
 * A paste while an input method composes waits for the end of the composition: left to the browser, it would put
 * foreign HTML into the very text that is being composed.
 */
export function createLatePaste(): { take: (view: EditorView, event: ClipboardEvent) => boolean } {
  return {
    take(view, event) {
      const html = event.clipboardData?.getData('text/html') ?? ''
      const text = event.clipboardData?.getData('text/plain') ?? ''
      event.preventDefault()
      if (html === '' && text === '') return true
      const paste = () =>
        setTimeout(() => {
          if (view.isDestroyed) return
          if (html === '') view.pasteText(text)
          else view.pasteHTML(html)
        }, settlingTime)
      view.dom.addEventListener('compositionend', paste, { once: true })
      return true
    },
  }
}
