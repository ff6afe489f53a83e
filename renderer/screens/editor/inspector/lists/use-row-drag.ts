import { type PointerEvent, type RefObject, useState } from 'react'
import { isForInputMethod } from '../../../../lib/composition-guard'

/** A row on its way: where it comes from, and before which row it would stand. */
interface Drag {
  readonly from: number
  readonly before: number
}

/** Moves rows by dragging their handles; Escape gives up. The same is done by keys and the row's menu. */
export function useRowDrag(table: RefObject<HTMLTableElement | null>, onMove: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)

  const start = (event: PointerEvent<HTMLElement>, from: number) => {
    const rows = [...(table.current?.tBodies[0]?.rows ?? [])]
    if (event.button !== 0 || rows.length < 2) return
    event.preventDefault()
    const handle = event.currentTarget
    const end = new AbortController()
    const { signal } = end
    let before = from
    const stop = (dropped: boolean) => {
      end.abort()
      setDrag(null)
      const to = before > from ? before - 1 : before
      if (dropped && to !== from) onMove(from, to)
    }
    handle.setPointerCapture(event.pointerId)
    handle.addEventListener(
      'pointermove',
      (move: globalThis.PointerEvent) => {
        before = rows.filter((row) => {
          const { top, height } = row.getBoundingClientRect()
          return top + height / 2 < move.clientY
        }).length
        setDrag({ from, before })
      },
      { signal },
    )
    handle.addEventListener('pointerup', () => stop(true), { signal })
    handle.addEventListener('pointercancel', () => stop(false), { signal })
    const onKeyDown = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || isForInputMethod(key)) return
      key.preventDefault()
      key.stopPropagation()
      stop(false)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true, signal })
  }

  /** How a row shows that another one would be dropped at it. */
  const markOf = (index: number, count: number): 'moving' | 'before' | 'after' | undefined => {
    if (!drag) return undefined
    if (drag.from === index) return 'moving'
    if (drag.before === index) return 'before'
    return drag.before === count && index === count - 1 ? 'after' : undefined
  }
  return { start, markOf }
}
