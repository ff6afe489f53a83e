import { IconLock, IconLockExclamation } from '@tabler/icons-react'
import type { KeyProtection } from '../../../shared/ipc/vault'
import { useText } from '../../lib/text-context'
import classes from './settings.module.css'

/** Says plainly how well the encrypted store is protected on this device. */
export function Protection({ kind }: { kind: KeyProtection }) {
  const { t } = useText()
  const weak = kind === 'key-file'
  const Icon = weak ? IconLockExclamation : IconLock
  return (
    <section>
      <h2 className={classes.label}>{t('settings.protection.label')}</h2>
      <div className={classes.protection} data-weak={weak || undefined}>
        <Icon size={20} stroke={1.7} aria-hidden />
        <div>
          <strong>{t(weak ? 'settings.protection.keyFile' : 'settings.protection.keychain')}</strong>
          <p>{t(weak ? 'settings.protection.keyFileDetail' : 'settings.protection.keychainDetail')}</p>
        </div>
      </div>
    </section>
  )
}
