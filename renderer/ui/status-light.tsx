import type { ReactNode } from 'react'
import classes from './status-bar.module.css'

/** One honest light of the status bar. */
export function StatusLight({ tone, children }: { tone: 'idle' | 'done' | 'busy' | 'danger'; children: ReactNode }) {
  return (
    <span className={classes.light} data-tone={tone}>
      {children}
    </span>
  )
}
