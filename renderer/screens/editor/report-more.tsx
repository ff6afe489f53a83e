import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconHistory, IconLock, IconTemplate } from '@tabler/icons-react'
import { isMac, shortcutText } from '../../lib/shortcut'
import { useText } from '../../lib/text-context'
import { lockShortcut, useLock } from '../../lib/use-lock'

/** What else can be done with the open report. */
export function ReportMore({ onKeep, onVersions }: { onKeep: () => void; onVersions: () => void }) {
  const { t } = useText()
  const lock = useLock()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('gallery.more')}>
          <IconDots size={18} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconHistory size={16} aria-hidden />} onClick={onVersions}>
          {t('versions.menu')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTemplate size={16} aria-hidden />} onClick={onKeep}>
          {t('gallery.save')}
        </Menu.Item>
        {lock ? (
          <Menu.Item
            leftSection={<IconLock size={16} aria-hidden />}
            rightSection={shortcutText(lockShortcut, isMac())}
            onClick={lock}
          >
            {t('menu.lock')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  )
}
