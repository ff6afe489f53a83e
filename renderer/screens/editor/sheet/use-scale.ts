import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Profile } from '../../../../shared/profiles/profile'

const pixelsPerMillimetre = 96 / 25.4
/** Space left and right of the sheet, in pixels. */
const gutter = 24
const smallest = 0.6

/** The scale at which the sheet fits into the width of its place; never larger than the paper itself. */
export function useScale(place: RefObject<HTMLElement | null>, { page }: Profile): number {
  const [scale, setScale] = useState(1)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const update = () => {
      const fitting = (element.clientWidth - 2 * gutter) / (page.width * pixelsPerMillimetre)
      setScale(Math.round(Math.max(smallest, Math.min(1, fitting)) * 100) / 100)
    }
    update()
    const observer = new ResizeObserver(update)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place, page.width])
  return scale
}
