import type { ReactNode } from 'react'
import { LanguageMenu } from './language-menu'
import classes from './status-bar.module.css'

/** The bar at the bottom: what is true now on the left, figures and the language on the right. */
export function StatusBar({ children, right }: { children: ReactNode; right?: ReactNode }) {
  return (
    <footer className={classes.bar}>
      <div className={classes.side}>{children}</div>
      <div className={classes.side}>
        {right}
        <LanguageMenu />
      </div>
    </footer>
  )
}
