/** A place on the sheet: a height on the screen, and the block that stands there. */
interface Place {
  readonly block: Element
  readonly y: number
  /** Where the height should be afterwards. */
  readonly target: number
}

/** The line of the cursor, while it is in sight. */
function cursorPlace(canvas: HTMLElement): Place | null {
  const selection = getSelection()
  const node = selection?.focusNode
  if (!selection || !node || selection.rangeCount === 0 || !canvas.contains(node)) return null
  const block = node instanceof Element ? node : node.parentElement
  const caret = selection.getRangeAt(0).getClientRects()[0] ?? block?.getBoundingClientRect()
  const { top, bottom } = canvas.getBoundingClientRect()
  if (!block || !caret || caret.bottom < top || caret.top > bottom) return null
  // A line at an edge comes in somewhat, so that it stays whole when it grows.
  const room = 2 * caret.height
  return { block, y: caret.top, target: Math.min(Math.max(caret.top, top + room), bottom - 2 * room) }
}

/** What stands in the middle. */
function middlePlace(canvas: HTMLElement): Place | null {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const y = top + height / 2
  const block = document.elementsFromPoint(left + width / 2, y).find((element) => canvas.contains(element))
  return block && block !== canvas ? { block, y, target: y } : null
}

/**
 * Remembers what is looked at before the sheet changes its size.
 * @returns a function that brings it back to the same height afterwards
 */
export function keepPlace(canvas: HTMLElement): () => void {
  const place = cursorPlace(canvas) ?? middlePlace(canvas)
  if (!place) return () => {}
  const { block, y, target } = place
  const before = block.getBoundingClientRect()
  const share = before.height > 0 ? (y - before.top) / before.height : 0
  const middle = (canvas.scrollLeft + canvas.clientWidth / 2) / canvas.scrollWidth
  return () => {
    if (!block.isConnected) return
    const after = block.getBoundingClientRect()
    canvas.scrollTop += after.top + share * after.height - target
    canvas.scrollLeft = middle * canvas.scrollWidth - canvas.clientWidth / 2
  }
}
