import { useState } from 'react'
import { useApi } from '../../../lib/api-context'
import { useText } from '../../../lib/text-context'
import { useNotify } from '../../../lib/use-notify'
import { PassphraseInput } from '../../../ui/passphrase-input'
import { FormDialog } from '../../templates/form-dialog'
import { AttemptNotice } from '../../vault/attempt-notice'
import { chosenPassphrase, NewPassphrase, noPassphrase } from '../../vault/new-passphrase'
import { useAttempts } from '../../vault/use-attempts'
import { CodeDialog } from './code-dialog'

/**
 * Sets a passphrase, or another one, and shows the recovery code that belongs to it.
 * @param asks whether there is a passphrase now, which is asked for first
 */
export function PassphraseDialog({ asks, onClose }: { asks: boolean; onClose: () => void }) {
  const { t } = useText()
  const api = useApi()
  const notify = useNotify()
  const { busy, problem, left, attempt } = useAttempts()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState(noPassphrase)
  const [code, setCode] = useState<string | null>(null)
  const passphrase = chosenPassphrase(next)

  async function set() {
    if (passphrase === null) return
    const given = asks ? current.normalize('NFC') : null
    const done = await attempt(() => api.vault.setPassphrase({ current: given, next: passphrase }))
    if (!done) return
    notify.done(t('protection.settings.changed'))
    setCode(done.result.recoveryCode)
  }

  if (code !== null) return <CodeDialog code={code} onClose={onClose} />
  const name = t(asks ? 'protection.settings.change' : 'protection.settings.set')
  return (
    <FormDialog
      title={name}
      button={name}
      busy={busy}
      ready={passphrase !== null && left === 0 && (!asks || current !== '')}
      onClose={onClose}
      onSubmit={() => void set()}
    >
      {asks ? (
        <PassphraseInput label={t('protection.settings.current')} value={current} onChange={setCurrent} autoFocus />
      ) : null}
      <NewPassphrase value={next} onChange={setNext} autoFocus={!asks} />
      <AttemptNotice problem={problem} left={left} />
    </FormDialog>
  )
}
