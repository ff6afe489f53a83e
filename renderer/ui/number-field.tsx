import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

interface Props extends Omit<NumberInputProps, 'value' | 'onChange'> {
  value: number | undefined
  onChange: (value: number | undefined) => void
}

/** Beyond it a number cannot be stored to the unit. */
const largest = 999_999_999_999_999

/**
 * A number that is typed digit by digit. What stands in the input is its own ("1." on the way to "1.5"); only what it
 * means goes out, and only a change from elsewhere comes in.
 */
export function NumberField({ value, onChange, ...input }: Props) {
  const [draft, setDraft] = useState<number | string>(value ?? '')
  const known = useRef(value)

  useEffect(() => {
    if (value === known.current) return
    known.current = value
    setDraft(value ?? '')
  }, [value])

  const change = (next: number | string) => {
    setDraft(next)
    const number = next === '' || next === '-' ? undefined : Number(next)
    if (number !== undefined && !Number.isFinite(number)) return
    known.current = number
    onChange(number)
  }
  return (
    <NumberInput
      {...input}
      value={draft}
      onChange={change}
      min={-largest}
      max={largest}
      clampBehavior="strict"
      hideControls
    />
  )
}
