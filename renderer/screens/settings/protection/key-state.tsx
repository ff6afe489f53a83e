import { IconLock, IconLockExclamation } from '@tabler/icons-react'
import type { KeyProtection } from '../../../../shared/ipc/vault'
import { useText } from '../../../lib/text-context'
import settingsClasses from '../settings.module.css'
import classes from './protection.module.css'

/** Says plainly how well the encrypted store is protected on this device. */
export function KeyState({ protection }: { protection: KeyProtection }) {
  const { t } = useText()
  const weak = protection === 'key-file'
  const Icon = weak ? IconLockExclamation : IconLock
  return (
    <section>
      <h2 className={settingsClasses.label}>{t('protection.settings.label')}</h2>
      <div className={classes.state} data-weak={weak || undefined}>
        <Icon size={20} stroke={1.7} aria-hidden />
        <div>
          <strong>{t(`protection.settings.kept.${protection}.title`)}</strong>
          <p>{t(`protection.settings.kept.${protection}.detail`)}</p>
        </div>
      </div>
    </section>
  )
}
