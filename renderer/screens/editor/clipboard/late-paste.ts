import type { EditorView } from '@tiptap/pm/view'

/**
 * Takes in a paste once the input method is done: left to the browser, it would put foreign HTML into the very text that
 * is being composed. The data is read at once, because the browser empties it with the event.
 * @param whenIdle does its work after the composition
 */
export function pasteLater(view: EditorView, data: DataTransfer | null, whenIdle: (work: () => void) => void): void {
  const html = data?.getData('text/html') ?? ''
  const text = data?.getData('text/plain') ?? ''
  if (html === '' && text === '') return
  whenIdle(() => {
    if (view.isDestroyed) return
    if (html === '') view.pasteText(text)
    else view.pasteHTML(html)
  })
}
