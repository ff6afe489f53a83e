import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'

/** Farther than this is a drag, in pixels. */
const dragDistance = 5

interface Drag {
  readonly from: number
  readonly startY: number
  readonly pointer: number
}

/**
 * Dragging the items of a list by the pointer.
 * @param onDrop is told which item goes in front of which; the count of items stands for the end
 * @returns where the line of the drop is, and what an item listens with
 */
export function useSectionDrag(list: RefObject<HTMLElement | null>, onDrop: (from: number, before: number) => void) {
  const [line, setLine] = useState<{ readonly before: number; readonly top: number } | null>(null)
  const drag = useRef<Drag | null>(null)
  const dragged = useRef(false)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !drag.current || isForInputMethod(event)) return
      drag.current = null
      setLine(null)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  const placeAt = (y: number) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])]
    const boxes = items.map((item) => item.getBoundingClientRect())
    const found = boxes.findIndex(({ top, bottom }) => y < (top + bottom) / 2)
    const before = found === -1 ? items.length : found
    const origin = list.current?.getBoundingClientRect().top ?? 0
    return { before, top: (boxes[before]?.top ?? boxes.at(-1)?.bottom ?? origin) - origin }
  }

  const handlers = (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = false
      if (event.button === 0) drag.current = { from: index, startY: event.clientY, pointer: event.pointerId }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { current } = drag
      if (!current) return
      if (!line && Math.abs(event.clientY - current.startY) <= dragDistance) return
      if (!line) event.currentTarget.setPointerCapture(current.pointer)
      dragged.current = true
      setLine(placeAt(event.clientY))
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const { current } = drag
      drag.current = null
      setLine(null)
      if (current && dragged.current) onDrop(current.from, placeAt(event.clientY).before)
    },
    onPointerCancel: () => {
      drag.current = null
      setLine(null)
    },
  })
  /** Whether the click that ends a drag should go nowhere. */
  const wasDragged = () => dragged.current
  return { line, handlers, wasDragged }
}
