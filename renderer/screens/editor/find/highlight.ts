import type { EditorView } from '@tiptap/pm/view'
import type { Hit } from './find-in-blocks'
import { visibleRange } from './visible-range'

/** Names for `::highlight()` in find.css. */
const everyHit = 'find-hit'
const currentHit = 'find-current'

/** A stretch of the document on the screen. Text that is not drawn as text (a footnote) gives its element. */
function domRange(view: EditorView, from: number, to: number): Range | null {
  const start = view.domAtPos(from, 1)
  const end = view.domAtPos(to, -1)
  const range = document.createRange()
  try {
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    if (range.collapsed && start.node instanceof Element) range.selectNode(start.node)
  } catch {
    // Drawn anew in this moment, or an element with a view of its own: the next painting finds it.
    return null
  }
  return range
}

const paint = (name: string, view: EditorView, hits: readonly Hit[], priority: number): void => {
  const ranges = hits.flatMap(({ pieces }) =>
    pieces.flatMap(({ from, to }) => {
      const range = domRange(view, from, to)
      return range ? [range] : []
    }),
  )
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}

export interface Highlighter {
  /** Shows the hits that are in sight, and which of them is the current one. */
  show(hits: readonly Hit[], current: Hit | null): void
  /** Brings a hit into sight, away from the edges. The editor itself only does that while it has the focus. */
  reveal(hit: Hit): void
  clear(): void
}

/**
 * Shows hits by the browser's own highlights: the document and its elements stay untouched, so no input method notices.
 * Only what is in sight is painted; scrolling calls for the rest.
 */
export function createHighlighter(view: EditorView, canvas: Element): Highlighter {
  let shown: { hits: readonly Hit[]; current: Hit | null } | null = null
  let frame = 0

  function draw(): void {
    frame = 0
    if (!shown || view.isDestroyed) return
    const { from, to } = visibleRange(view, canvas)
    const { size } = view.state.doc.content
    const inSight = (hit: Hit) => hit.to > from && hit.from < to && hit.to <= size
    const { current } = shown
    paint(
      everyHit,
      view,
      shown.hits.filter((hit) => hit !== current && inSight(hit)),
      0,
    )
    paint(currentHit, view, current && current.to <= size ? [current] : [], 1)
  }
  const plan = () => {
    if (frame === 0) frame = requestAnimationFrame(draw)
  }
  return {
    show(hits, current) {
      if (!shown) canvas.addEventListener('scroll', plan, { passive: true })
      shown = { hits, current }
      plan()
    },
    reveal({ from, to }) {
      const hit = domRange(view, from, to)?.getBoundingClientRect()
      if (!hit) return
      const place = canvas.getBoundingClientRect()
      const margin = Math.min(96, place.height / 4)
      const above = hit.top < place.top + margin
      if (above || hit.bottom > place.bottom - margin) canvas.scrollTop += hit.top - place.top - place.height / 3
      if (hit.left < place.left || hit.right > place.right) canvas.scrollLeft += hit.left - place.left - place.width / 3
    },
    clear() {
      shown = null
      cancelAnimationFrame(frame)
      frame = 0
      canvas.removeEventListener('scroll', plan)
      CSS.highlights.delete(everyHit)
      CSS.highlights.delete(currentHit)
    },
  }
}
