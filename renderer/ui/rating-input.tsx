import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { useText } from '../lib/text-context'
import classes from './rating-input.module.css'

const values = [1, 2, 3, 4, 5] as const

interface Props {
  label: string
  value: number | null
  onChange: (value: number | null) => void
}

/** A judgement from 1 to 5, or none yet. */
export function RatingInput({ label, value, onChange }: Props) {
  const { t } = useText()
  const id = useId()
  return (
    <div className={classes.place}>
      <span className={classes.label} id={id}>
        {label}
      </span>
      <SegmentedControl
        size="xs"
        aria-labelledby={id}
        value={value === null ? '' : String(value)}
        onChange={(text) => onChange(text === '' ? null : Number(text))}
        data={[
          { value: '', label: t('fields.none') },
          ...values.map((one) => ({ value: String(one), label: String(one) })),
        ]}
      />
    </div>
  )
}
