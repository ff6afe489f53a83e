import type { EditorView } from '@tiptap/pm/view'
import type { Range } from './find-in-blocks'

/** Index of the first block whose edge is below a height on the screen. */
function firstBelow(blocks: HTMLCollection, height: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) < height) low = middle + 1
    else high = middle
  }
  return low
}

/** The part of the document whose top-level blocks are in sight, and a screen more above and below. */
export function visibleRange(view: EditorView, canvas: Element): Range {
  const { top, bottom, height } = canvas.getBoundingClientRect()
  const { children } = view.dom
  const first = children[firstBelow(children, top - height)]
  const last = children[firstBelow(children, bottom + height) + 1]
  return {
    from: first ? view.posAtDOM(first, 0) - 1 : 0,
    to: last ? view.posAtDOM(last, 0) : view.state.doc.content.size,
  }
}
