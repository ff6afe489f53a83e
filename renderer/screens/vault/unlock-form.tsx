import { Button } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { PassphraseInput } from '../../ui/passphrase-input'
import { AttemptNotice } from './attempt-notice'
import { useAttempts } from './use-attempts'
import classes from './vault.module.css'

/** Asks for the passphrase and opens the store; the main process then shows the reports. */
export function UnlockForm({ onForgotten }: { onForgotten: () => void }) {
  const { t } = useText()
  const api = useApi()
  const field = useRef<HTMLInputElement>(null)
  const { busy, problem, left, attempt } = useAttempts()
  const [passphrase, setPassphrase] = useState('')
  const waiting = left > 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: after every failure and every wait one writes again
  useEffect(() => {
    if (busy || waiting) return
    field.current?.focus()
    field.current?.select()
  }, [busy, waiting, problem])

  async function unlock(event: FormEvent) {
    event.preventDefault()
    if (busy || waiting || passphrase === '') return
    await attempt(() => api.vault.unlock({ passphrase: passphrase.normalize('NFC') }))
  }

  return (
    <form className={classes.form} onSubmit={(event) => void unlock(event)}>
      <PassphraseInput
        ref={field}
        label={t('protection.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
        disabled={waiting}
      />
      <AttemptNotice problem={problem} left={left} />
      <Button type="submit" size="md" loading={busy} disabled={waiting || passphrase === ''}>
        {t('protection.unlock')}
      </Button>
      <Button variant="subtle" onClick={onForgotten}>
        {t('protection.forgotten')}
      </Button>
    </form>
  )
}
