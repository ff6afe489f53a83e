import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

interface Item {
  readonly id: string
  /** Those with a higher number leave first. */
  readonly leaves: number
}

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id))

/**
 * Which items have no room in a row. Each item's element carries `data-tool=<id>`; its width is measured while it is
 * seen, so all are drawn the first time.
 * @param bar the row; what is in it besides items keeps its room
 */
export function useOverflow(bar: RefObject<HTMLElement | null>, items: readonly Item[]): ReadonlySet<string> {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const widths = useRef(new Map<string, number>())

  useLayoutEffect(() => {
    const element = bar.current
    if (!element) return
    const measure = () => {
      const style = getComputedStyle(element)
      const gap = Number.parseFloat(style.columnGap) || 0
      let room = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
      for (const child of element.children) {
        if (!(child instanceof HTMLElement)) continue
        const id = child.dataset.tool
        if (id === undefined) room -= child.dataset.space === undefined ? outerWidth(child) + gap : gap
        else if (child.offsetWidth > 0) widths.current.set(id, outerWidth(child) + gap)
      }
      const next = new Set<string>()
      let used = items.reduce((sum, { id }) => sum + (widths.current.get(id) ?? 0), 0)
      const order = items.map((item, index) => ({ ...item, index }))
      order.sort((one, other) => other.leaves - one.leaves || other.index - one.index)
      for (const { id } of order) {
        if (used <= room) break
        next.add(id)
        used -= widths.current.get(id) ?? 0
      }
      setHidden((before) => (sameSet(before, next) ? before : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [bar, items])

  return hidden
}

function outerWidth(element: HTMLElement): number {
  const style = getComputedStyle(element)
  return element.offsetWidth + Number.parseFloat(style.marginLeft) + Number.parseFloat(style.marginRight)
}
