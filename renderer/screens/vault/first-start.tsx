import { Button, Radio } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { KeyProtection } from '../../../shared/ipc/vault'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { Tag } from '../../ui/tag'
import { AttemptNotice } from './attempt-notice'
import { chosenPassphrase, NewPassphrase, noPassphrase } from './new-passphrase'
import { useAttempts } from './use-attempts'
import classes from './vault.module.css'

interface Props {
  hasKeychain: boolean
  /** The key is made; `code` is the recovery code, where there is one. */
  onBegun: (code: string | null) => void
}

/** Asks at the first start how the key is to be kept. Nothing is chosen beforehand. */
export function FirstStart({ hasKeychain, onBegun }: Props) {
  const { t } = useText()
  const api = useApi()
  const { busy, problem, left, attempt } = useAttempts()
  const [protection, setProtection] = useState<KeyProtection | null>(null)
  const [next, setNext] = useState(noPassphrase)
  const passphrase = chosenPassphrase(next)
  const kinds: readonly KeyProtection[] = hasKeychain
    ? ['passphrase', 'system-keychain', 'key-file']
    : ['passphrase', 'key-file']
  const choice =
    protection === 'passphrase'
      ? passphrase !== null && { protection, passphrase }
      : protection !== null && { protection }

  async function begin(event: FormEvent) {
    event.preventDefault()
    if (busy || !choice) return
    const begun = await attempt(() => api.vault.begin(choice))
    if (begun) onBegun(begun.result.recoveryCode)
  }

  return (
    <form className={classes.form} onSubmit={(event) => void begin(event)}>
      <div role="radiogroup" aria-label={t('protection.choose')} className={classes.kinds}>
        {kinds.map((kind) => (
          <div key={kind} className={classes.kind} data-kind={kind} data-chosen={protection === kind || undefined}>
            <Radio
              name="protection"
              value={kind}
              checked={protection === kind}
              onChange={() => setProtection(kind)}
              label={
                <>
                  {t(`protection.kinds.${kind}.name`)}
                  {kind === 'passphrase' ? <Tag tone="accent">{t('protection.recommended')}</Tag> : null}
                </>
              }
              description={t(`protection.kinds.${kind}.explained`)}
              classNames={{ label: classes.kindName, description: classes.kindText }}
            />
            {kind === 'passphrase' && protection === kind ? (
              <div className={classes.kindFields}>
                <NewPassphrase value={next} onChange={setNext} />
              </div>
            ) : null}
          </div>
        ))}
      </div>
      <AttemptNotice problem={problem} left={left} />
      <Button type="submit" size="md" loading={busy} disabled={!choice}>
        {t(protection === 'key-file' ? 'protection.beginWithout' : 'protection.begin')}
      </Button>
    </form>
  )
}
