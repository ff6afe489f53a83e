import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { afterComposition } from '../after-composition'

/** Puts the cursor into the block at a position and brings the block to the top of what is seen. */
export function jumpTo(editor: Editor, position: number): void {
  afterComposition(editor, () => jumpNow(editor, position))
}

function jumpNow({ state, view }: Editor, position: number): void {
  if (position > state.doc.content.size) return
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(position + 1))))
  view.focus()
  const dom = view.nodeDOM(position)
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start', behavior: 'instant' })
}
