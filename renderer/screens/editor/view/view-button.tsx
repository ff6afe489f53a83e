import { ActionIcon, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { ToolTip } from '../toolbar/tool-tip'
import classes from './view.module.css'

interface Props {
  label: string
  shortcut: string
  pressed?: boolean
  onClick: () => void
  children: ReactNode
}

/** Changes how the report is looked at. It leaves the cursor where it is in the text. */
export function ViewButton({ label, shortcut, pressed, onClick, children }: Props) {
  return (
    <Tooltip label={<ToolTip label={label} shortcut={shortcut} />}>
      <ActionIcon
        className={classes.viewButton}
        aria-label={label}
        aria-pressed={pressed}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
