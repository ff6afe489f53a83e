import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useText } from '../../lib/text-context'
import classes from './record-list.module.css'
import { RecordRow } from './record-row'
import type { Chosen } from './use-chosen'
import type { Library } from './use-library'

const rowHeight = 54

interface Props {
  library: Library
  total: number
  active: number
  chosen: Chosen
  onActive: (index: number) => void
  onOpen: (index: number) => void
}

/** Where a key leads in a list, or null. */
function nextOf(key: string, active: number, total: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  }
  const next = steps[key]
  return next === undefined ? null : Math.max(0, Math.min(total - 1, next))
}

/** The records that were found; only those in sight are drawn. */
export function RecordList({ library, total, active, chosen, onActive, onOpen }: Props) {
  const { t } = useText()
  const place = useRef<HTMLDivElement>(null)
  const id = useId()
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => place.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })
  const shown = rows.getVirtualItems()
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0]
  const { want, page } = library
  // Again with every answer: it may have been of another page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => want(first, last), [want, first, last, page])

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = library.rowAt(active)
    const visible = Math.max(1, Math.floor((place.current?.clientHeight ?? 0) / rowHeight) - 1)
    const next = nextOf(event.key, active, total, visible)
    if (next !== null) {
      onActive(next)
      rows.scrollToIndex(next)
    } else if (event.key === ' ' && row) chosen.toggle(row)
    else if (event.key === 'Enter' && row) onOpen(active)
    else return
    event.preventDefault()
  }

  const isShown = shown.some(({ index }) => index === active)
  return (
    <div
      ref={place}
      className={classes.list}
      role="listbox"
      tabIndex={0}
      aria-label={t('library.list')}
      aria-description={t('library.listHint')}
      aria-multiselectable
      aria-activedescendant={isShown ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={() => active < 0 && onActive(0)}
    >
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {shown.map(({ index, start }) => {
          const row = library.rowAt(index)
          return (
            <RecordRow
              key={index}
              id={`${id}-${index}`}
              row={row}
              position={{ at: index, of: total }}
              active={index === active}
              chosen={row !== undefined && chosen.has(row)}
              style={{ transform: `translateY(${start}px)`, height: rowHeight }}
              onShow={() => onActive(index)}
              onOpen={() => onOpen(index)}
              onToggle={() => row && chosen.toggle(row)}
            />
          )
        })}
      </div>
    </div>
  )
}
