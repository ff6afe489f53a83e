import { autoUpdate, type Boundary, computePosition, flip, hide, offset, type Placement, shift } from '@floating-ui/dom'
import { type RefObject, useLayoutEffect } from 'react'

interface Options {
  /** Where the box would like to stand. */
  readonly placement: Placement
  /** Space between the box and what it belongs to, in pixels. */
  readonly gap?: number
  /** Stays in sight when what it belongs to is scrolled away: someone is writing in it. */
  readonly stays?: boolean
}

/** The rectangle around some elements that stand below each other. */
function around(elements: readonly Element[]): DOMRect {
  const rects = elements.map((element) => element.getBoundingClientRect())
  const left = Math.min(...rects.map((rect) => rect.left))
  const top = Math.min(...rects.map((rect) => rect.top))
  const right = Math.max(...rects.map((rect) => rect.right))
  const bottom = Math.max(...rects.map((rect) => rect.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}

/**
 * Keeps a fixed box beside something on the sheet, wherever scrolling, zooming and editing take that, and hides it with
 * that.
 * @param find gives what the box belongs to, from above to below, as it is drawn now; must not change between renders
 */
export function usePlaced(
  box: RefObject<HTMLElement | null>,
  find: () => readonly Element[],
  { placement, gap = 8, stays = false }: Options,
): void {
  useLayoutEffect(() => {
    const element = box.current
    let shown = find()
    const [first] = shown
    if (!element || !first) return
    const reference = {
      getBoundingClientRect: () => {
        const now = find()
        // What is gone leaves its place; the box goes with the next drawing.
        if (now.length > 0) shown = now
        return around(shown)
      },
      contextElement: first.parentElement ?? first,
    }
    const boundary: Boundary = first.closest<HTMLElement>('[data-canvas]') ?? 'clippingAncestors'
    const inside = { boundary, padding: 8 }
    const place = async () => {
      const { x, y, middlewareData } = await computePosition(reference, element, {
        strategy: 'fixed',
        placement,
        middleware: [offset(gap), flip(inside), shift({ ...inside, crossAxis: true }), hide()],
      })
      const hidden = !stays && middlewareData.hide?.referenceHidden === true
      // What is invisible by `visibility` cannot have the focus.
      Object.assign(element.style, {
        left: `${x}px`,
        top: `${y}px`,
        opacity: hidden ? '0' : '1',
        pointerEvents: hidden ? 'none' : 'auto',
      })
    }
    return autoUpdate(reference, element, () => void place(), { animationFrame: false })
  }, [box, find, placement, gap, stays])
}
