import type { EditorView } from '@tiptap/pm/view'

/** ProseMirror settles a composition a moment after its end, in milliseconds. */
const settlingTime = 50

/**
 * Waits until nobody is in the middle of a syllable; what is to be put into the text would end the composition.
 * @throws the signal's reason
 */
export function whenSettled(view: EditorView, signal: AbortSignal): Promise<void> {
  const listening = new AbortController()
  return new Promise<void>((resolve, reject) => {
    const look = () => {
      if (view.isDestroyed || !view.composing) resolve()
    }
    const later = () => setTimeout(look, settlingTime)
    for (const name of ['compositionend', 'blur']) {
      view.dom.addEventListener(name, later, { signal: listening.signal })
    }
    signal.addEventListener('abort', () => reject(signal.reason), { signal: listening.signal })
    look()
  }).finally(() => listening.abort())
}
