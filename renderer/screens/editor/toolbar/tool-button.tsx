import { ActionIcon, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  label: string
  /** Shown behind the label: `Ctrl+B`. */
  shortcut?: string
  active?: boolean
  disabled?: boolean
  onClick?: () => void
  children: ReactNode
}

/** A button of the toolbar. It leaves the cursor where it is in the text. */
export function ToolButton({ label, shortcut, active, disabled = false, onClick, children }: Props) {
  return (
    <Tooltip label={shortcut ? `${label}  ${shortcut}` : label}>
      <ActionIcon
        size={28}
        aria-label={label}
        aria-pressed={active}
        data-active={active || undefined}
        disabled={disabled}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
