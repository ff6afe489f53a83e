import { IconFileText } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../../lib/text-context'
import classes from './reports.module.css'

/** What a new user sees: what this is for and how to begin. */
export function EmptyList({ children }: { children: ReactNode }) {
  const { t } = useText()
  return (
    <div className={classes.empty}>
      <IconFileText size={44} stroke={1.2} aria-hidden />
      <h2>{t('reports.empty.title')}</h2>
      <p>{t('reports.empty.message')}</p>
      <div className={classes.buttons}>{children}</div>
    </div>
  )
}
