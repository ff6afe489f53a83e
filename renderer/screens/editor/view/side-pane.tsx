import { type ReactNode, useEffect, useRef } from 'react'
import classes from './view.module.css'

interface Props {
  side: 'left' | 'right'
  shown: boolean
  /** Lies over the sheet. */
  over: boolean
  children: ReactNode
}

/** The place of a pane beside or over the sheet. A hidden one keeps its state. */
export function SidePane({ side, shown, over, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const opened = shown && over
  useEffect(() => {
    const element = place.current
    if (!opened || !element || element.contains(document.activeElement)) return
    element.tabIndex = -1
    element.focus({ preventScroll: true })
  }, [opened])
  return (
    <div ref={place} className={classes.pane} data-side={side} data-over={over || undefined} hidden={!shown}>
      {children}
    </div>
  )
}
