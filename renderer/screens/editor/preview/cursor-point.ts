import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { afterComposition } from '../after-composition'
import type { BodyPoint } from './paper-place'

/** Where the cursor is in the body. */
export function cursorPoint({ state }: Editor): BodyPoint {
  const { $head } = state.selection
  const block = $head.index(0)
  const size = $head.depth > 0 ? $head.node(1).content.size : 0
  return { block, share: size > 0 ? ($head.pos - $head.start(1)) / size : 0 }
}

/** Puts the cursor to a point of the body, in the middle of what is seen, and the focus into the text. */
export function goToPoint(editor: Editor, { block, share }: BodyPoint): void {
  afterComposition(editor, () => {
    const { state, view } = editor
    const { doc } = state
    const node = doc.maybeChild(block)
    if (!node) return
    let start = 0
    for (let index = 0; index < block; index += 1) start += doc.child(index).nodeSize
    const position = start + 1 + Math.floor(share * node.content.size)
    const near = doc.resolve(Math.min(position, doc.content.size))
    view.dispatch(state.tr.setSelection(TextSelection.near(near)))
    view.focus()
    const { node: at } = view.domAtPos(view.state.selection.from)
    const element = at instanceof Element ? at : at.parentElement
    element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  })
}
