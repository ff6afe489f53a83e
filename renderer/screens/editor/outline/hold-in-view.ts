/** How long what stands above may take to be laid out, in milliseconds. */
const patience = 3_000

const actions = ['wheel', 'pointerdown', 'keydown', 'compositionstart'] as const

/**
 * Keeps a place at the top of what is seen while the text above it is still being laid out and its pictures come. Whatever
 * the user does ends it.
 * @param text the element that grows meanwhile
 * @param find the place now
 * @returns a function that ends it
 */
export function holdInView(text: Element, find: () => Element | null): () => void {
  const scroll = () => find()?.scrollIntoView({ block: 'start', behavior: 'instant' })
  const observer = new ResizeObserver(scroll)
  const end = () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const action of actions) window.removeEventListener(action, end, { capture: true })
  }
  const timer = setTimeout(end, patience)
  for (const action of actions) window.addEventListener(action, end, { capture: true, passive: true })
  observer.observe(text)
  return end
}
