import { IconLock, IconLockExclamation } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { KeyProtection } from '../../../../shared/ipc/vault'
import { useApi } from '../../../lib/api-context'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import settingsClasses from '../settings.module.css'

/** Says plainly how well the encrypted store is protected on this device. */
export function ProtectionSettings() {
  const { t } = useText()
  const api = useApi()
  const { run } = useAction()
  const [kind, setKind] = useState<KeyProtection>()
  useEffect(() => {
    void run(api.app.info).then((info) => setKind(info?.keyProtection))
  }, [api, run])
  const weak = kind === 'key-file'
  const Icon = weak ? IconLockExclamation : IconLock
  return (
    <section>
      <h2 className={settingsClasses.label}>{t('settings.protection.label')}</h2>
      {kind ? (
        <div className={settingsClasses.protection} data-weak={weak || undefined}>
          <Icon size={20} stroke={1.7} aria-hidden />
          <div>
            <strong>{t(weak ? 'settings.protection.keyFile' : 'settings.protection.keychain')}</strong>
            <p>{t(weak ? 'settings.protection.keyFileDetail' : 'settings.protection.keychainDetail')}</p>
          </div>
        </div>
      ) : null}
    </section>
  )
}
