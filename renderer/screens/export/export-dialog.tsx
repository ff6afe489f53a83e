import { Button, Group, Loader, Modal, Text } from '@mantine/core'
import type { CheckItem } from '../../../shared/checklist/rule'
import type { ReportId } from '../../../shared/document/model'
import type { ReportMeta } from '../../../shared/document/y-report'
import { assertNever } from '../../../shared/errors'
import type { ExportFormat } from '../../../shared/ipc/export'
import { templates } from '../../../shared/templates/templates'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useReturnFocus } from '../../lib/use-return-focus'
import { ErrorNotice } from '../../ui/error-notice'
import { ChoicesForm } from './choices-form'
import classes from './export.module.css'
import { ExportedFiles } from './exported-files'
import { PreflightPanel } from './preflight-panel'
import { type Exporting, useExport } from './use-export'
import { useExportChoices } from './use-export-choices'
import { type CheckedReport, usePreflight } from './use-preflight'
import { usualFormats } from './usual-formats'

interface Props {
  id: ReportId
  meta: Pick<ReportMeta, 'template' | 'language'>
  /** Formats that were asked for, or null for those of the last time. */
  asked: readonly ExportFormat[] | null
  flush: () => Promise<boolean>
  /** Null until the report was read once. */
  checked: CheckedReport | null
  onGo: (item: CheckItem) => void
  onChecklist: () => void
  onClose: () => void
}

/** From the choice of paper and files to the files: what is wrong is said before, and every step where it stands. */
export function ExportDialog({ id, meta, asked, flush, checked, onGo, onChecklist, onClose }: Props) {
  const { t } = useText()
  const usual = templates[meta.template].profile[meta.language]
  const choices = useExportChoices(meta, asked, usualFormats[usual])
  const { exporting, start, choose } = useExport(id, flush)
  const found = usePreflight(id, checked, choices)
  useReturnFocus()
  const running = exporting.state === 'running' || exporting.state === 'starting'
  const choosing = exporting.state === 'choosing'

  function begin(): void {
    // Choices that cannot be kept are not worth an export that does not start.
    void choices.remember().catch(() => undefined)
    void start([...choices.formats], choices.paper)
  }

  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={!running}
      title={t('export.title')}
      size={choosing ? 920 : 480}
      yOffset="4vh"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {choosing ? (
        <div className={classes.columns}>
          <ChoicesForm choices={choices} language={meta.language} usual={usual} template={templates[meta.template]} />
          <PreflightPanel
            found={found}
            isPublic={choices.paper.version === 'public'}
            onGo={onGo}
            onChecklist={onChecklist}
          />
        </div>
      ) : (
        <Progress exporting={exporting} />
      )}
      <Actions
        exporting={exporting}
        ready={choices.formats.length > 0 && !found?.blocking.length}
        onStart={begin}
        onChoose={choose}
        onClose={onClose}
      />
    </Modal>
  )
}

interface ActionsProps {
  exporting: Exporting
  ready: boolean
  onStart: () => void
  onChoose: () => void
  onClose: () => void
}

function Actions({ exporting, ready, onStart, onChoose, onClose }: ActionsProps) {
  const api = useApi()
  const { t } = useText()
  const button = (text: string, onClick: () => void) => (
    <Button variant="default" onClick={onClick}>
      {text}
    </Button>
  )
  switch (exporting.state) {
    case 'choosing':
      return (
        <Group className={classes.actions}>
          {button(t('common.cancel'), onClose)}
          <Button data-autofocus disabled={!ready} onClick={onStart}>
            {t('export.start')}
          </Button>
        </Group>
      )
    case 'starting':
      return null
    case 'running':
      return (
        <Group className={classes.actions}>
          {button(t('common.cancel'), () => void api.export.cancel({ job: exporting.job }))}
        </Group>
      )
    case 'done':
      return (
        <Group className={classes.actions}>
          {button(t('export.reveal'), () => void api.export.reveal({ job: exporting.job }))}
          <Button onClick={onClose}>{t('common.done')}</Button>
        </Group>
      )
    case 'failed':
    case 'not-started':
    case 'cancelled':
    case 'unsaved':
      return (
        <Group className={classes.actions}>
          {button(t('common.close'), onClose)}
          <Button onClick={onChoose}>{t('common.retry')}</Button>
        </Group>
      )
    default:
      return assertNever(exporting)
  }
}

function Progress({ exporting }: { exporting: Exclude<Exporting, { state: 'choosing' }> }) {
  const { t } = useText()
  switch (exporting.state) {
    case 'starting':
      return <Working text={t('export.starting')} />
    case 'running':
      return <Working text={runningText(exporting, t)} />
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

function Working({ text }: { text: string }) {
  return (
    <Group gap="sm" role="status" py="md">
      <Loader size="sm" />
      <Text size="sm">{text}</Text>
    </Group>
  )
}
