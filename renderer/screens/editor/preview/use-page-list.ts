import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PreviewPage } from '../../../../shared/ipc/preview'

/** Pixels beside the pages, between them, and the line with a page's number. */
const space = { beside: 14, above: 14, number: 24 }

/** The width of a place, followed. */
function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const update = () => setWidth(element.clientWidth)
    update()
    const observer = new ResizeObserver(update)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}

/** Where pages of a width lie, one below the other. Sizes of pages in points, all others in pixels. */
function layOut(pages: readonly PreviewPage[], available: number) {
  const scale = available / Math.max(1, ...pages.map(({ width }) => width))
  const heights = pages.map(({ height }) => Math.round(height * scale))
  const tops = [space.above]
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height + space.number)
  return { scale, heights, tops, height: tops.at(-1) ?? 0 }
}
type Layout = ReturnType<typeof layOut>

/** What lies at a place of one layout, in another. */
function moved(at: number, from: Layout, to: Layout): number {
  const index = Math.max(
    0,
    from.tops.findLastIndex((top) => top <= at),
  )
  const [start = 0, target = 0] = [from.tops[index], to.tops[index]]
  return target + ((at - start) * to.scale) / from.scale
}

/** The pages as wide as their place, one below the other; only those in sight are drawn. */
export function usePageList(place: RefObject<HTMLElement | null>, pages: readonly PreviewPage[]) {
  const available = Math.max(0, useWidth(place) - 2 * space.beside)
  const layout = useMemo(() => layOut(pages, available), [pages, available])
  const { scale, heights, tops } = layout
  const list = useVirtualizer({
    count: scale > 0 ? pages.length : 0,
    getScrollElement: () => place.current,
    estimateSize: (index) => (heights[index] ?? 0) + space.number,
    paddingStart: space.above,
    overscan: 1,
  })

  // Pages of another size lie elsewhere; what is looked at stays.
  const sizes = heights.join()
  const last = useRef(layout)
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are what the list is measured by
  useLayoutEffect(() => {
    list.measure()
    const element = place.current
    const before = last.current
    last.current = layout
    if (element && before.scale > 0) element.scrollTop = moved(element.scrollTop, before, layout)
  }, [sizes, available, list, place])

  const items = list.getVirtualItems()
  return {
    items: items.flatMap(({ index, start }) => {
      const page = pages[index]
      const height = heights[index] ?? 0
      return page ? [{ index, page, top: start, width: Math.round(page.width * scale), height }] : []
    }),
    height: layout.height,
    first: items[0]?.index ?? 0,
    last: items.at(-1)?.index ?? 1,
    /** Pixels from the top of the list to a point of a page. */
    offsetOf: (index: number, y: number): number => (tops[index] ?? layout.height) + y * scale,
  }
}

export type PageList = ReturnType<typeof usePageList>

/** Tells which pages are in sight, so that they are ready as soon as they are drawn. */
export function useLook({ first, last }: PageList, look: (from: number, to: number) => void): void {
  useEffect(() => look(first, last), [look, first, last])
}
