import { Tooltip, UnstyledButton } from '@mantine/core'
import classes from './find.module.css'

interface Props {
  label: string
  pressed: boolean
  onChange: (pressed: boolean) => void
  /** Two letters that show what it is about. */
  sign: string
}

/** A way to search that can be turned on. */
export function FindOption({ label, pressed, onChange, sign }: Props) {
  return (
    <Tooltip label={label}>
      <UnstyledButton
        className={classes.option}
        aria-label={label}
        aria-pressed={pressed}
        onClick={() => onChange(!pressed)}
      >
        <span aria-hidden>{sign}</span>
      </UnstyledButton>
    </Tooltip>
  )
}
