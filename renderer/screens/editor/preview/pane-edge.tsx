import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { previewWidths } from '../../../../shared/settings'
import { followPointer } from '../../../lib/follow-pointer'
import { useText } from '../../../lib/text-context'
import classes from './preview.module.css'

/** Pixels that an arrow key moves the edge. */
const step = 24

const within = (width: number): number => Math.round(Math.min(previewWidths.max, Math.max(previewWidths.min, width)))

interface Props {
  width: number
  onWidth: (width: number) => void
}

/** The edge between sheet and pages: dragged, or moved by arrow keys. The sheet gets its new size when it is let go. */
export function PaneEdge({ width, onWidth }: Props) {
  const { t } = useText()
  const edge = useRef<HTMLDivElement>(null)

  function onPointerDown(event: PointerEvent) {
    const handle = edge.current
    const shown = handle?.parentElement?.offsetWidth ?? width
    if (!handle || event.button !== 0) return
    event.preventDefault()
    let moved = 0
    followPointer({
      handle,
      start: event.nativeEvent,
      onMove(by) {
        moved = shown - within(shown - by)
        handle.style.transform = `translateX(${moved}px)`
      },
      onEnd(dropped) {
        handle.style.transform = ''
        if (dropped && moved !== 0) onWidth(within(shown - moved))
      },
    })
  }
  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowLeft' ? step : event.key === 'ArrowRight' ? -step : 0
    if (by === 0) return
    event.preventDefault()
    onWidth(within((edge.current?.parentElement?.offsetWidth ?? width) + by))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      ref={edge}
      className={classes.edge}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('preview.width')}
      aria-valuenow={width}
      aria-valuemin={previewWidths.min}
      aria-valuemax={previewWidths.max}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
