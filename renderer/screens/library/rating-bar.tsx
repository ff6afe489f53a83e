import { formatNumber } from '../../../shared/i18n/format'
import { useText } from '../../lib/text-context'
import classes from './rating-bar.module.css'

/** A judgement from 1 to 5 as a small bar and its number. */
export function RatingBar({ value, label }: { value: number; label?: string }) {
  const { language } = useText()
  return (
    <span className={classes.rating}>
      {label ? <span className={classes.label}>{label}</span> : null}
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${value * 20}%` }} />
      </span>
      <span className={classes.value}>{formatNumber(value, language, 1)}</span>
    </span>
  )
}
