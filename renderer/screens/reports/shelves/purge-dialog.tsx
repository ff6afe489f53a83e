import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { TrashedReport } from '../../../../shared/report'
import { useText } from '../../../lib/text-context'
import { useReturnFocus } from '../../../lib/use-return-focus'
import { useTitle } from '../use-report-actions'

/** Asks plainly before anything is deleted for good: one report, or all that lie in the trash. */
export function PurgeDialog({
  report,
  count,
  busy,
  onPurge,
  onClose,
}: {
  report: TrashedReport | null
  /** How many reports the trash has. */
  count: number
  busy: boolean
  onPurge: () => void
  onClose: () => void
}) {
  const { t } = useText()
  const title = useTitle()
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(report ? 'shelves.purgeTitle' : 'shelves.emptyTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack>
        <Text size="sm">
          {report ? t('shelves.purgeMessage', { title: title(report) }) : t('shelves.emptyMessage', { count })}
        </Text>
        <Text size="sm" c="dimmed">
          {t('shelves.backupsHint')}
        </Text>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button color="red.9" loading={busy} onClick={onPurge}>
            {t(report ? 'shelves.purge' : 'shelves.empty')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
