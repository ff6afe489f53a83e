import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useText } from '../../../lib/text-context'

interface Props {
  name: string
  busy: boolean
  onRestore: () => void
  onClose: () => void
}

/** Says what a restore does, and that nothing is lost by it, before it is done. */
export function RestoreVersion({ name, busy, onRestore, onClose }: Props) {
  const { t } = useText()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('versions.restore.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap={10}>
        <Text size="sm">{t('versions.restore.text', { name })}</Text>
        <Text size="sm">{t('versions.restore.others')}</Text>
        <Group justify="flex-end" gap={8} mt={6}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button data-autofocus loading={busy} onClick={onRestore}>
            {t('versions.restore.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
