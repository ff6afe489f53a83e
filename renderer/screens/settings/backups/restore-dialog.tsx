import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Backup } from '../../../../shared/backup'
import { useApi } from '../../../lib/api-context'
import { formatDayTime } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import { useNotify } from '../../../lib/use-notify'
import { useReturnFocus } from '../../../lib/use-return-focus'

interface Props {
  backup: Backup
  onClose: () => void
  onLook: () => void
}

/** Says plainly what a restore replaces, and where that goes, before it is done. */
export function RestoreDialog({ backup, onClose, onLook }: Props) {
  const { t, language } = useText()
  const api = useApi()
  const notify = useNotify()
  const { run } = useAction()
  const [busy, setBusy] = useState(false)
  useReturnFocus()
  const time = formatDayTime(backup.at, language)

  async function restore(): Promise<void> {
    setBusy(true)
    const answer = await run(() => api.backup.restore({ name: backup.name }))
    if (answer?.restarts) return
    if (answer) notify.problem(t('backup.notRestored'), t('backup.notRestoredDetail'))
    setBusy(false)
    onClose()
  }

  return (
    <Modal
      opened
      onClose={busy ? () => undefined : onClose}
      title={t('backup.restoreTitle', { time })}
      size={520}
      closeButtonProps={{ 'aria-label': t('common.close'), disabled: busy }}
    >
      <Stack>
        <Text size="sm">{t('backup.restoreDetail')}</Text>
        <Text size="sm">{t('backup.restoreKept')}</Text>
        <Text size="sm" c="dimmed">
          {t('backup.restoreOne')}
        </Text>
        <Group justify="flex-end" gap={8}>
          <Button variant="subtle" mr="auto" disabled={busy} onClick={onLook}>
            {t('backup.look')}
          </Button>
          <Button variant="default" disabled={busy} onClick={onClose} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button loading={busy} onClick={() => void restore()}>
            {t('backup.restoreConfirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
