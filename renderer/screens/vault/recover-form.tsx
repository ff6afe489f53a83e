import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { AttemptNotice } from './attempt-notice'
import { chosenPassphrase, NewPassphrase, noPassphrase } from './new-passphrase'
import { useAttempts } from './use-attempts'
import classes from './vault.module.css'

interface Props {
  /** Back to the passphrase; null where there is none. */
  onBack: (() => void) | null
  /** The store is open behind the new passphrase; `code` is the new recovery code. */
  onRecovered: (code: string) => void
}

/** Opens the store by its recovery code, behind a new passphrase. */
export function RecoverForm({ onBack, onRecovered }: Props) {
  const { t } = useText()
  const api = useApi()
  const { busy, problem, attempt } = useAttempts()
  const [code, setCode] = useState('')
  const [next, setNext] = useState(noPassphrase)
  const passphrase = chosenPassphrase(next)
  const ready = code.trim() !== '' && passphrase !== null

  async function recover(event: FormEvent) {
    event.preventDefault()
    if (busy || !ready) return
    const recovered = await attempt(() => api.vault.recover({ code: code.trim(), passphrase }))
    if (recovered) onRecovered(recovered.result.recoveryCode)
  }

  return (
    <form className={classes.form} onSubmit={(event) => void recover(event)}>
      <TextInput
        label={t('protection.code.label')}
        description={t('protection.code.hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        classNames={{ input: classes.codeInput, description: classes.description }}
        autoFocus
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={200}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <NewPassphrase value={next} onChange={setNext} />
      <AttemptNotice problem={problem} left={0} />
      <Button type="submit" size="md" loading={busy} disabled={!ready}>
        {t('protection.recover')}
      </Button>
      {onBack ? (
        <Button variant="subtle" onClick={onBack}>
          {t('protection.back')}
        </Button>
      ) : null}
    </form>
  )
}
