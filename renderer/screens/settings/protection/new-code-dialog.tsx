import { Text } from '@mantine/core'
import { useState } from 'react'
import { useApi } from '../../../lib/api-context'
import { useText } from '../../../lib/text-context'
import { PassphraseInput } from '../../../ui/passphrase-input'
import { FormDialog } from '../../templates/form-dialog'
import { AttemptNotice } from '../../vault/attempt-notice'
import { useAttempts } from '../../vault/use-attempts'
import { CodeDialog } from './code-dialog'

/**
 * Makes a new recovery code in the place of the old one and shows it.
 * @param asks whether a passphrase protects the key, which is asked for first
 */
export function NewCodeDialog({ asks, onClose }: { asks: boolean; onClose: () => void }) {
  const { t } = useText()
  const api = useApi()
  const { busy, problem, left, attempt } = useAttempts()
  const [passphrase, setPassphrase] = useState('')
  const [code, setCode] = useState<string | null>(null)

  async function make() {
    const given = asks ? passphrase.normalize('NFC') : null
    const made = await attempt(() => api.vault.makeRecoveryCode({ passphrase: given }))
    if (made) setCode(made.result.recoveryCode)
  }

  if (code !== null) return <CodeDialog code={code} onClose={onClose} />
  return (
    <FormDialog
      title={t('protection.settings.newCode')}
      button={t('protection.settings.newCode')}
      busy={busy}
      ready={left === 0 && (!asks || passphrase !== '')}
      onClose={onClose}
      onSubmit={() => void make()}
    >
      {asks ? (
        <PassphraseInput
          label={t('protection.settings.current')}
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
        />
      ) : (
        <Text size="sm">{t('protection.code.explained')}</Text>
      )}
      <AttemptNotice problem={problem} left={left} />
    </FormDialog>
  )
}
