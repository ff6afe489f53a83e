import type { Editor } from '@tiptap/core'

/**
 * Does something once no letter is being composed: a composition that runs is ended first, as by a click elsewhere. For
 * what the writer asks for by mouse, where the focus stays in the text and so does the open syllable.
 */
export function afterComposition({ view, storage }: Editor, run: () => void): void {
  const ends = storage.composition.composing()
  storage.composition.whenIdle(() => {
    if (view.isDestroyed) return
    if (ends) view.focus()
    run()
  })
  if (ends) view.dom.blur()
}
