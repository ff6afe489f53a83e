import { Fieldset } from '@mantine/core'
import { useId } from 'react'
import type { Period } from '../../../../shared/fields/value'
import { durationText } from '../../../../shared/print/fact-views'
import { useText } from '../../../lib/text-context'
import { DateInput } from '../../../ui/date-input'
import classes from './inspector.module.css'
import { RequiredSign } from './required-sign'

interface Props {
  label: string
  required: boolean
  error: string | undefined
  value: Period
  /** Whether its nights and days mean something. */
  counted: boolean
  onChange: (value: Period | undefined) => void
}

/** First and last day, and how many days and nights lie between them. */
export function PeriodInput({ label, required, error, value, counted, onChange }: Props) {
  const { t, language } = useText()
  const note = useId()
  const change = (end: 'from' | 'to', date: string | undefined) => {
    const { from, to }: Partial<Record<typeof end, string | undefined>> = { ...value, [end]: date }
    onChange(from || to ? { ...(from ? { from } : {}), ...(to ? { to } : {}) } : undefined)
  }
  const duration = error || !counted ? '' : durationText({ facts: { period: value }, language })
  const legend = required ? (
    <>
      {label}
      <RequiredSign />
    </>
  ) : (
    label
  )
  const describedBy = error || duration ? note : undefined
  return (
    <Fieldset
      legend={legend}
      variant="unstyled"
      className={classes.period}
      aria-describedby={describedBy}
      data-invalid={error ? true : undefined}
    >
      <DateInput short aria-label={t('fields.from')} value={value.from} onChange={(date) => change('from', date)} />
      <span aria-hidden>–</span>
      <DateInput
        short
        aria-label={t('fields.to')}
        describedBy={describedBy}
        invalid={Boolean(error)}
        value={value.to}
        onChange={(date) => change('to', date)}
      />
      {error || duration ? (
        <p id={note} className={error ? classes.error : classes.note}>
          {error || duration}
        </p>
      ) : null}
    </Fieldset>
  )
}
