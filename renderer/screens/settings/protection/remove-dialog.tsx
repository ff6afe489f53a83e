import { Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useApi } from '../../../lib/api-context'
import { useText } from '../../../lib/text-context'
import { useNotify } from '../../../lib/use-notify'
import { PassphraseInput } from '../../../ui/passphrase-input'
import { FormDialog } from '../../templates/form-dialog'
import { AttemptNotice } from '../../vault/attempt-notice'
import { useAttempts } from '../../vault/use-attempts'
import settingsClasses from '../settings.module.css'

type Kept = 'system-keychain' | 'key-file'

/** Removes the passphrase, after asking for it and for how the key is kept from then on. */
export function RemoveDialog({ hasKeychain, onClose }: { hasKeychain: boolean; onClose: () => void }) {
  const { t } = useText()
  const api = useApi()
  const notify = useNotify()
  const { busy, problem, left, attempt } = useAttempts()
  const [current, setCurrent] = useState('')
  const [protection, setProtection] = useState<Kept | null>(null)
  const kinds: readonly Kept[] = hasKeychain ? ['system-keychain', 'key-file'] : ['key-file']

  async function remove() {
    if (protection === null) return
    const asked = { current: current.normalize('NFC'), protection }
    if (!(await attempt(() => api.vault.removePassphrase(asked)))) return
    notify.done(t('protection.settings.removed'))
    onClose()
  }

  return (
    <FormDialog
      title={t('protection.settings.remove')}
      button={t('protection.settings.remove')}
      busy={busy}
      ready={protection !== null && current !== '' && left === 0}
      onClose={onClose}
      onSubmit={() => void remove()}
    >
      <Text size="sm">{t('protection.settings.removeHint')}</Text>
      <PassphraseInput label={t('protection.settings.current')} value={current} onChange={setCurrent} autoFocus />
      <Stack gap={10} role="radiogroup" aria-label={t('protection.choose')}>
        {kinds.map((kind) => (
          <Radio
            key={kind}
            name="kept"
            value={kind}
            checked={protection === kind}
            onChange={() => setProtection(kind)}
            label={t(`protection.kinds.${kind}.name`)}
            description={t(`protection.kinds.${kind}.explained`)}
            classNames={{ description: settingsClasses.hint }}
          />
        ))}
      </Stack>
      <AttemptNotice problem={problem} left={left} />
    </FormDialog>
  )
}
