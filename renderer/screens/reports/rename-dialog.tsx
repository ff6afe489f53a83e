import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ReportSummary } from '../../../shared/report'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { useReturnFocus } from '../../lib/use-return-focus'

const longestTitle = 300

/** Asks for a report's new title and gives it. */
export function RenameDialog({ report, onClose }: { report: ReportSummary; onClose: () => void }) {
  const api = useApi()
  const { t } = useText()
  useReturnFocus()
  const { busy, run } = useAction()
  const [title, setTitle] = useState(report.title)

  async function rename() {
    const renamed = await run(() => api.report.rename({ id: report.id, title }))
    if (renamed) onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reports.renameTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void rename()
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            label={t('reports.columns.title')}
            lang={report.language}
            maxLength={longestTitle}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={title.trim() === ''}>
              {t('reports.rename')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
