import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { WaitingFile } from '../../../shared/ipc/hand-over'
import { toError } from '../../api'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useNotify } from '../../lib/use-notify'
import { PassphraseInput } from '../../ui/passphrase-input'

/** Asks for the passphrase of a sealed file; a wrong one is said in its place and tried again. */
export function UnsealDialog({ file, more }: { file: WaitingFile; more: number }) {
  const api = useApi()
  const { t } = useText()
  const notify = useNotify()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const dismiss = () => void api.handOver.dismiss({ token: file.token })

  async function open() {
    setBusy(true)
    try {
      await api.handOver.open({ token: file.token, passphrase })
      notify.done(t('reports.imported', { count: 1 }))
    } catch (thrown) {
      if (toError(thrown).code === 'bundle-passphrase-wrong') setWrong(true)
      else {
        notify.failure(thrown)
        dismiss()
      }
      setBusy(false)
    }
  }

  return (
    <Modal
      opened
      onClose={dismiss}
      closeOnClickOutside={false}
      title={t('handOver.unseal.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <Stack>
          <Text size="sm">{t('handOver.unseal.message', { name: file.name })}</Text>
          <PassphraseInput
            autoFocus
            label={t('handOver.passphrase')}
            value={passphrase}
            error={isWrong ? t('handOver.unseal.wrong') : undefined}
            onChange={(value) => {
              setWrong(false)
              setPassphrase(value)
            }}
          />
          {more > 0 ? (
            <Text size="sm" c="dimmed">
              {t('handOver.unseal.more', { count: more })}
            </Text>
          ) : null}
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={dismiss}>
              {t('handOver.unseal.later')}
            </Button>
            <Button type="submit" loading={busy} disabled={passphrase === ''}>
              {t('handOver.unseal.open')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
