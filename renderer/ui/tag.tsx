import type { ReactNode } from 'react'
import classes from './tag.module.css'

/** A small rounded label; `dot` puts a light before it. */
export function Tag({
  tone = 'plain',
  dot = false,
  children,
}: {
  tone?: 'plain' | 'accent' | 'done' | 'attention' | 'danger'
  dot?: boolean
  children: ReactNode
}) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {dot ? <span className={classes.dot} /> : null}
      {children}
    </span>
  )
}
