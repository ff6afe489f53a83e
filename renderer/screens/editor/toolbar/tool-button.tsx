import { ActionIcon, type ActionIconProps, type ElementProps, Tooltip } from '@mantine/core'
import { ToolTip } from './tool-tip'

interface Props extends ActionIconProps, ElementProps<'button', keyof ActionIconProps> {
  label: string
  /** Shown behind the label: `Ctrl+B`. */
  shortcut?: string | undefined
  active?: boolean | undefined
  /** Does nothing at the cursor. The button stays reachable, so that the focus is never lost. */
  idle?: boolean | undefined
}

/** A button of the toolbar. It leaves the cursor where it is in the text. */
export function ToolButton({ label, shortcut, active, idle, children, ...button }: Props) {
  return (
    <Tooltip label={<ToolTip label={label} shortcut={shortcut} />}>
      <ActionIcon
        size={28}
        aria-label={label}
        aria-pressed={active}
        aria-disabled={idle || undefined}
        data-active={active || undefined}
        onMouseDown={(event) => event.preventDefault()}
        {...button}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
