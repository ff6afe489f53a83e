import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Profile } from '../../../../shared/profiles/profile'
import type { Zoom } from '../../../../shared/settings'
import { scaleOf } from '../view/zoom'
import { keepPlace } from './keep-place'

/** How long the sheet may go on changing its height after a change of its scale, in milliseconds. */
const settlingTime = 400

/** The scale of the sheet in its place. What is looked at stays where it is when the scale changes. */
export function useScale(place: RefObject<HTMLElement | null>, profile: Profile, zoom: Zoom): number {
  const [scale, setScale] = useState(1)
  const comeBack = useRef<(() => void) | null>(null)

  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    let shown: number | null = null
    const update = () => {
      const next = scaleOf(zoom, element.clientWidth, profile)
      if (next === shown) return
      shown = next
      comeBack.current = keepPlace(element)
      setScale(next)
    }
    update()
    const observer = new ResizeObserver(update)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place, profile, zoom])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheet has its new size once the scale was drawn
  useLayoutEffect(() => {
    const stay = comeBack.current
    comeBack.current = null
    if (!stay) return
    // The front measures itself once it is drawn, and moves the text a moment later.
    const settling = new ResizeObserver(stay)
    const sheet = place.current?.firstElementChild
    if (sheet) settling.observe(sheet)
    const timer = setTimeout(() => settling.disconnect(), settlingTime)
    stay()
    return () => {
      clearTimeout(timer)
      settling.disconnect()
    }
  }, [scale])
  return scale
}
