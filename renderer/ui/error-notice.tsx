import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ErrorEnvelope } from '../../shared/errors'
import { errorTexts } from '../lib/error-texts'
import { useText } from '../lib/text-context'
import classes from './error-notice.module.css'

/** An error in its place: what happened, what is safe, what to do next, and buttons to do it. */
export function ErrorNotice({ error, children }: { error: ErrorEnvelope; children?: ReactNode }) {
  const { t } = useText()
  const { title, message, action } = errorTexts(error, t)
  return (
    <div role="alert" className={classes.notice}>
      <IconAlertTriangle size={20} stroke={1.8} aria-hidden />
      <div className={classes.text}>
        <strong>{title}</strong>
        <p>{message}</p>
        <p>{action}</p>
      </div>
      {children}
    </div>
  )
}
