import { ActionIcon, type ActionIconProps, type ElementProps, Tooltip } from '@mantine/core'
import { ToolTip } from './tool-tip'

interface Props extends ActionIconProps, ElementProps<'button', keyof ActionIconProps> {
  label: string
  /** Shown behind the label: `Ctrl+B`. */
  shortcut?: string
  active?: boolean
}

/** A button of the toolbar. It leaves the cursor where it is in the text. */
export function ToolButton({ label, shortcut, active, children, ...button }: Props) {
  return (
    <Tooltip label={<ToolTip label={label} shortcut={shortcut} />}>
      <ActionIcon
        size={28}
        aria-label={label}
        aria-pressed={active}
        data-active={active || undefined}
        onMouseDown={(event) => event.preventDefault()}
        {...button}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
