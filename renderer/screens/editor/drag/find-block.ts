import type { EditorView } from '@tiptap/pm/view'
import { type BlockRange, blockAt } from './block-range'

/** The element of the top-level block that an element belongs to. */
function topElement(view: EditorView, inner: Element | null): HTMLElement | null {
  let element = inner
  while (element && element.parentElement !== view.dom) element = element.parentElement
  return element instanceof HTMLElement ? element : null
}

/** The element of the top-level block beside which the pointer is, in pixels from the top of the window. */
export function elementBeside(view: EditorView, y: number): HTMLElement | null {
  const { left, width } = view.dom.getBoundingClientRect()
  // The gaps between blocks belong to the nearest one.
  for (const near of [0, 8, -8, 20, -20]) {
    const found = topElement(view, document.elementFromPoint(left + width / 2, y + near))
    if (found) return found
  }
  return null
}

/** The blocks that an element on the sheet stands for; null for the title and for what is no longer there. */
export function rangeOfElement(view: EditorView, element: HTMLElement): BlockRange | null {
  if (element.parentElement !== view.dom) return null
  return blockAt(view.state.doc, view.posAtDOM(element, 0))
}

/** The element of the block that the cursor stands in. */
export function elementAtCursor(view: EditorView): HTMLElement | null {
  const { $from } = view.state.selection
  const range = blockAt(view.state.doc, $from.pos)
  const dom = range ? view.nodeDOM(range.from) : null
  return dom instanceof HTMLElement ? dom : null
}

/** Where blocks that are dropped at this height go, and the height of the line that shows it, both from the window's top. */
export function dropPlace(view: EditorView, y: number): { readonly target: number; readonly line: number } | null {
  const element = elementBeside(view, y)
  const range = element ? rangeOfElement(view, element) : null
  const { doc } = view.state
  const first = view.nodeDOM(range?.from ?? doc.firstChild?.nodeSize ?? 0)
  if (!range || !(first instanceof HTMLElement)) return null
  const last = elementBefore(view, range.to)
  const top = first.getBoundingClientRect().top
  const bottom = last?.getBoundingClientRect().bottom ?? top
  return y < (top + bottom) / 2 ? { target: range.from, line: top - 3 } : { target: range.to, line: bottom + 3 }
}

function elementBefore(view: EditorView, position: number): HTMLElement | null {
  const node = view.state.doc.resolve(position).nodeBefore
  const dom = node ? view.nodeDOM(position - node.nodeSize) : null
  return dom instanceof HTMLElement ? dom : null
}
