import { Fieldset } from '@mantine/core'
import type { Period } from '../../../../shared/fields/value'
import { useText } from '../../../lib/text-context'
import { DateInput } from '../../../ui/date-input'
import classes from './inspector.module.css'

interface Props {
  label: string
  value: Period
  onChange: (value: Period | undefined) => void
}

/** First and last day. */
export function PeriodInput({ label, value, onChange }: Props) {
  const { t } = useText()
  const change = (end: 'from' | 'to', date: string | undefined) => {
    const { from, to }: Partial<Record<typeof end, string | undefined>> = { ...value, [end]: date }
    onChange(from || to ? { ...(from ? { from } : {}), ...(to ? { to } : {}) } : undefined)
  }
  const backwards = value.from && value.to && value.from > value.to
  return (
    <Fieldset legend={label} variant="unstyled" className={classes.period}>
      <DateInput short aria-label={t('fields.from')} value={value.from} onChange={(date) => change('from', date)} />
      <span aria-hidden>–</span>
      <DateInput short aria-label={t('fields.to')} value={value.to} onChange={(date) => change('to', date)} />
      {backwards ? <p className={classes.error}>{t('fields.periodBackwards')}</p> : null}
    </Fieldset>
  )
}
