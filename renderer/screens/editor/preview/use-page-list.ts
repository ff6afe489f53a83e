import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
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

/** The pages as wide as their place, one below the other; only those in sight are drawn. */
export function usePageList(place: RefObject<HTMLElement | null>, pages: readonly PreviewPage[]) {
  const available = Math.max(0, useWidth(place) - 2 * space.beside)
  const widest = Math.max(1, ...pages.map(({ width }) => width))
  const scale = available / widest
  const heightOf = (index: number) => Math.round((pages[index]?.height ?? 0) * scale)
  const list = useVirtualizer({
    count: scale > 0 ? pages.length : 0,
    getScrollElement: () => place.current,
    estimateSize: (index) => heightOf(index) + space.number,
    paddingStart: space.above,
    overscan: 1,
  })

  // Pages of another size lie elsewhere; what is looked at stays.
  const sizes = pages.map((_page, index) => heightOf(index)).join()
  const lastScale = useRef(scale)
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are what the list is measured by
  useLayoutEffect(() => {
    list.measure()
    const element = place.current
    if (element && lastScale.current > 0) element.scrollTop *= scale / lastScale.current
    lastScale.current = scale
  }, [sizes, scale, list, place])

  const items = list.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 1]
  return {
    items: items.flatMap(({ index, start }) => {
      const page = pages[index]
      return page ? [{ index, page, top: start, width: Math.round(page.width * scale), height: heightOf(index) }] : []
    }),
    height: list.getTotalSize(),
    first,
    last,
    /** Pixels from the top of the list to a point of a page. */
    offsetOf: (index: number, y: number): number =>
      pages.slice(0, index).reduce((sum, _page, at) => sum + heightOf(at) + space.number, space.above) + y * scale,
  }
}

export type PageList = ReturnType<typeof usePageList>

/** Tells which pages are in sight, so that they are ready as soon as they are drawn. */
export function useLook({ first, last }: PageList, look: (from: number, to: number) => void): void {
  useEffect(() => look(first, last), [look, first, last])
}
