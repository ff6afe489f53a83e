import { Button, NativeSelect, Switch } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { KeyProtection } from '../../../../shared/ipc/vault'
import { lockMinutes } from '../../../../shared/settings'
import { useApi } from '../../../lib/api-context'
import { useSettings } from '../../../lib/settings-context'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import settingsClasses from '../settings.module.css'
import classes from './protection.module.css'

/** Locks now, and says when Bogo locks by itself. Without a passphrase nothing could be locked. */
export function LockSection({ protection }: { protection: KeyProtection }) {
  const { t } = useText()
  const api = useApi()
  const { settings, change } = useSettings()
  const { busy, run } = useAction()
  const can = protection === 'passphrase'
  return (
    <section>
      <h2 className={settingsClasses.label}>{t('protection.settings.lock')}</h2>
      <p className={classes.intro}>{t(can ? 'protection.settings.lockHint' : 'protection.settings.lockNeeds')}</p>
      {can ? (
        <div className={classes.locking}>
          <Button
            variant="default"
            leftSection={<IconLock size={16} stroke={1.7} aria-hidden />}
            loading={busy}
            onClick={() => void run(api.vault.lock)}
          >
            {t('menu.lock')}
          </Button>
          <NativeSelect
            label={t('protection.settings.lockAfter')}
            className={classes.lockAfter}
            value={settings.lockAfterMinutes}
            data={lockMinutes.map((count) => ({
              value: String(count),
              label: count === 0 ? t('protection.settings.never') : t('protection.settings.minutes', { count }),
            }))}
            onChange={({ currentTarget }) => {
              const chosen = lockMinutes.find((minutes) => String(minutes) === currentTarget.value)
              if (chosen !== undefined) void run(() => change({ lockAfterMinutes: chosen }))
            }}
          />
          <Switch
            label={t('protection.settings.lockOnSleep')}
            checked={settings.lockOnSuspend}
            onChange={({ currentTarget }) => void run(() => change({ lockOnSuspend: currentTarget.checked }))}
          />
        </div>
      ) : null}
    </section>
  )
}
