import { Button } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useState } from 'react'
import type { KeyProtection } from '../../../../shared/ipc/vault'
import { useText } from '../../../lib/text-context'
import settingsClasses from '../settings.module.css'
import { PassphraseDialog } from './passphrase-dialog'
import classes from './protection.module.css'
import { RemoveDialog } from './remove-dialog'

/** Sets, changes or removes the passphrase. */
export function PassphraseSection({ protection, hasKeychain }: { protection: KeyProtection; hasKeychain: boolean }) {
  const { t } = useText()
  const [dialog, setDialog] = useState<'set' | 'change' | 'remove' | null>(null)
  const close = () => setDialog(null)
  const there = protection === 'passphrase'
  return (
    <section>
      <h2 className={settingsClasses.label}>{t('protection.passphrase')}</h2>
      {there ? null : <p className={classes.intro}>{t('protection.settings.setHint')}</p>}
      <div className={classes.actions}>
        <Button
          variant={there ? 'default' : 'filled'}
          leftSection={<IconKey size={16} stroke={1.7} aria-hidden />}
          onClick={() => setDialog(there ? 'change' : 'set')}
        >
          {t(there ? 'protection.settings.change' : 'protection.settings.set')}
        </Button>
        {there ? (
          <Button variant="subtle" color="gray" onClick={() => setDialog('remove')}>
            {t('protection.settings.remove')}
          </Button>
        ) : null}
      </div>
      {dialog === 'set' || dialog === 'change' ? <PassphraseDialog asks={dialog === 'change'} onClose={close} /> : null}
      {dialog === 'remove' ? <RemoveDialog hasKeychain={hasKeychain} onClose={close} /> : null}
    </section>
  )
}
