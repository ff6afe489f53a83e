import { Button } from '@mantine/core'
import { useState } from 'react'
import type { KeyProtection } from '../../../../shared/ipc/vault'
import { useText } from '../../../lib/text-context'
import settingsClasses from '../settings.module.css'
import { NewCodeDialog } from './new-code-dialog'
import classes from './protection.module.css'

/** Whether there is a recovery code, and a new one. */
export function CodeSection({ protection, hasCode }: { protection: KeyProtection; hasCode: boolean }) {
  const { t } = useText()
  const [asking, setAsking] = useState(false)
  return (
    <section>
      <h2 className={settingsClasses.label}>{t('protection.code.label')}</h2>
      <p className={classes.intro}>
        {t(hasCode ? 'protection.settings.codeThere' : 'protection.settings.codeMissing')}
      </p>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('protection.settings.newCode')}
      </Button>
      {asking ? <NewCodeDialog asks={protection === 'passphrase'} onClose={() => setAsking(false)} /> : null}
    </section>
  )
}
