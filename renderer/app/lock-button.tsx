import { ActionIcon, Tooltip } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { ariaShortcut, isMac, shortcutText } from '../lib/shortcut'
import { useText } from '../lib/text-context'
import { lockShortcut, useLock } from '../lib/use-lock'
import { ToolTip } from '../screens/editor/toolbar/tool-tip'

/** Locks Bogo now; it is there only where a passphrase opens it again. */
export function LockButton() {
  const { t } = useText()
  const lock = useLock()
  if (!lock) return null
  return (
    <Tooltip label={<ToolTip label={t('menu.lock')} shortcut={shortcutText(lockShortcut, isMac())} />}>
      <ActionIcon aria-label={t('menu.lock')} aria-keyshortcuts={ariaShortcut(lockShortcut, isMac())} onClick={lock}>
        <IconLock size={17} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
