import { Tooltip, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './find.module.css'

interface Props {
  label: string
  pressed: boolean
  onChange: (pressed: boolean) => void
  children: ReactNode
}

/** A way to search that can be turned on. */
export function FindOption({ label, pressed, onChange, children }: Props) {
  return (
    <Tooltip label={label}>
      <UnstyledButton
        className={classes.option}
        aria-label={label}
        aria-pressed={pressed}
        onClick={() => onChange(!pressed)}
      >
        <span aria-hidden>{children}</span>
      </UnstyledButton>
    </Tooltip>
  )
}
