import type { Editor } from '@tiptap/core'

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
