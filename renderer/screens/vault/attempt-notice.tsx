import type { ErrorEnvelope } from '../../../shared/errors'
import { errorTexts } from '../../lib/error-texts'
import { useText } from '../../lib/text-context'
import classes from './vault.module.css'

/** Seconds as a clock shows them: `1:05`. */
const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** Why the last attempt failed, and how long the next one has to wait. */
export function AttemptNotice({ problem, left }: { problem: ErrorEnvelope | null; left: number }) {
  const { t } = useText()
  const texts = problem && errorTexts(problem, t)
  if (!texts && left === 0) return null
  return (
    <div className={classes.notice}>
      {texts ? (
        <div role="alert">
          <strong>{texts.title}</strong>
          <p>{texts.message}</p>
          <p>{texts.action}</p>
        </div>
      ) : null}
      {/* Read once, not every second. */}
      {left > 0 ? (
        <p role="timer" aria-live="off">
          {t('protection.wait', { time: minutes(left) })}
        </p>
      ) : null}
    </div>
  )
}
