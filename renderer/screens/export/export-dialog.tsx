import { Button, Checkbox, Group, Loader, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ReportId } from '../../../shared/document/model'
import { assertNever } from '../../../shared/errors'
import { type ExportFormat, exportFormats } from '../../../shared/ipc/export'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useReturnFocus } from '../../lib/use-return-focus'
import { ErrorNotice } from '../../ui/error-notice'
import classes from './export.module.css'
import { ExportedFiles } from './exported-files'
import { Preflight } from './preflight'
import { type Exporting, useExport } from './use-export'

interface Props {
  id: ReportId
  /** Formats ticked at first. */
  chosen: readonly ExportFormat[]
  flush: () => Promise<boolean>
  /** How many items of the checklist must still be done. */
  mustOpen: number
  onChecklist: () => void
  onClose: () => void
}

/** From the choice of formats to the files: every step says where it stands. */
export function ExportDialog({ id, chosen, flush, mustOpen, onChecklist, onClose }: Props) {
  const api = useApi()
  const { t } = useText()
  const { exporting, start, choose } = useExport(id, flush)
  useReturnFocus()
  const [formats, setFormats] = useState<readonly ExportFormat[]>(chosen)
  const running = exporting.state === 'running' || exporting.state === 'starting'
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={!running}
      title={t('export.title')}
      size={480}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="lg">
        {exporting.state === 'choosing' && mustOpen > 0 ? <Preflight count={mustOpen} onShow={onChecklist} /> : null}
        <Body exporting={exporting} formats={formats} setFormats={setFormats} />
        <Group justify="flex-end" gap={8}>
          {exporting.state === 'choosing' ? (
            <>
              <Button variant="default" onClick={onClose}>
                {t('common.cancel')}
              </Button>
              <Button
                data-autofocus
                disabled={formats.length === 0}
                onClick={() => start(exportFormats.filter((one) => formats.includes(one)))}
              >
                {t('export.start')}
              </Button>
            </>
          ) : null}
          {exporting.state === 'running' ? (
            <Button variant="default" onClick={() => api.export.cancel({ job: exporting.job })}>
              {t('common.cancel')}
            </Button>
          ) : null}
          {exporting.state === 'done' ? (
            <>
              <Button variant="default" onClick={() => api.export.reveal({ job: exporting.job })}>
                {t('export.reveal')}
              </Button>
              <Button onClick={onClose}>{t('common.done')}</Button>
            </>
          ) : null}
          {!running && exporting.state !== 'done' && exporting.state !== 'choosing' ? (
            <>
              <Button variant="default" onClick={onClose}>
                {t('common.close')}
              </Button>
              <Button onClick={choose}>{t('common.retry')}</Button>
            </>
          ) : null}
        </Group>
      </Stack>
    </Modal>
  )
}

function Body({
  exporting,
  formats,
  setFormats,
}: {
  exporting: Exporting
  formats: readonly ExportFormat[]
  setFormats: (formats: readonly ExportFormat[]) => void
}) {
  const { t } = useText()
  switch (exporting.state) {
    case 'choosing':
      return (
        <Checkbox.Group
          label={t('export.formats')}
          value={[...formats]}
          onChange={(names) => setFormats(exportFormats.filter((format) => names.includes(format)))}
        >
          <Stack gap={8} mt={8}>
            {exportFormats.map((format) => (
              <Checkbox.Card key={format} value={format} className={classes.format}>
                <Checkbox.Indicator mt={2} />
                <span>
                  <strong>{t(`export.names.${format}`)}</strong>
                  <p>{t(`export.uses.${format}`)}</p>
                </span>
              </Checkbox.Card>
            ))}
          </Stack>
        </Checkbox.Group>
      )
    case 'starting':
      return <Progress text={t('export.starting')} />
    case 'running':
      return <Progress text={runningText(exporting, t)} />
    case 'done':
      return <ExportedFiles files={exporting.files} />
    case 'failed':
    case 'not-started':
      return <ErrorNotice error={exporting.error} />
    case 'cancelled':
      return <ErrorNotice error={{ code: 'export-cancelled', params: {} }} />
    case 'unsaved':
      return <Text size="sm">{t('export.unsaved')}</Text>
    default:
      return assertNever(exporting)
  }
}

/** Which format is being made, and how far a folder is. */
function runningText({ format, files }: Extract<Exporting, { state: 'running' }>, t: ReturnType<typeof useText>['t']) {
  const name = t(`export.names.${format}`)
  return files ? t('export.runningFiles', { format: name, ...files }) : t('export.running', { format: name })
}

function Progress({ text }: { text: string }) {
  return (
    <Group gap="sm" role="status" py="md">
      <Loader size="sm" />
      <Text size="sm">{text}</Text>
    </Group>
  )
}
