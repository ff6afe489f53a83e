import { SegmentedControl, Text } from '@mantine/core'
import { useId } from 'react'
import classes from './settings.module.css'

/** One choice of a few, all in sight. */
export function Choice<Value extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: {
  label: string
  hint?: string
  value: Value
  options: { value: Value; label: string }[]
  onChange: (value: Value) => void
}) {
  const id = useId()
  return (
    <section>
      <h2 className={classes.label} id={id}>
        {label}
      </h2>
      <SegmentedControl aria-labelledby={id} value={value} data={options} onChange={onChange} />
      {hint ? (
        <Text size="sm" c="dimmed" mt={8}>
          {hint}
        </Text>
      ) : null}
    </section>
  )
}
