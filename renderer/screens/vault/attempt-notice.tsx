import type { ErrorEnvelope } from '../../../shared/errors'
import { errorTexts } from '../../lib/error-texts'
import { useText } from '../../lib/text-context'
import classes from './vault.module.css'

/** Seconds as a clock shows them: `1:05`. */
const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** Why the last attempt failed, and how long the next one has to wait. */
export function AttemptNotice({ problem, left }: { problem: ErrorEnvelope | null; left: number }) {
  const { t } = useText()
  const waiting = left > 0
  // What the error says of the wait is counted down here.
  const shown = problem?.code === 'passphrase-wait' ? null : problem
  if (!shown && !waiting) return null
  const texts = errorTexts(shown ?? { code: 'passphrase-wait', params: { seconds: left } }, t)
  const attempts = Number(shown?.params.attemptsLeft ?? 0)
  return (
    <div className={classes.notice}>
      <div role="alert">
        <strong>{texts.title}</strong>
        {shown ? <p>{texts.message}</p> : null}
        <p>{texts.action}</p>
        {attempts > 0 && !waiting ? <p>{t('protection.attemptsLeft', { count: attempts })}</p> : null}
      </div>
      {/* Not read out every second. */}
      {waiting ? (
        <p role="timer" aria-live="off" className={classes.timer}>
          {t('protection.wait', { time: minutes(left) })}
        </p>
      ) : null}
    </div>
  )
}
