import { Button, Loader, Modal, Text } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { BackedUpReport, Backup } from '../../../../shared/backup'
import { useApi } from '../../../lib/api-context'
import { formatDayTime } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import { useNotify } from '../../../lib/use-notify'
import { useReturnFocus } from '../../../lib/use-return-focus'
import { Tag } from '../../../ui/tag'
import classes from './backups.module.css'

const tones = { missing: 'attention', different: 'accent', same: 'plain' } as const

function Row({ report, busy, onBring }: { report: BackedUpReport; busy: boolean; onBring: () => void }) {
  const { t, language } = useText()
  const { state, problem, updatedAt } = report
  const title = report.title.trim() || t('reports.untitled')
  return (
    <li className={classes.report}>
      <div className={classes.reportText}>
        <strong>{title}</strong>
        <p>{t('reports.edited', { when: formatDayTime(updatedAt, language) })}</p>
      </div>
      {problem ? (
        <Tag tone="danger">{t(`errors.${problem}.title`)}</Tag>
      ) : (
        <Tag tone={tones[state]}>{t(`backup.states.${state}`)}</Tag>
      )}
      <Button
        variant="default"
        size="compact-sm"
        disabled={busy || problem !== null || state === 'same'}
        aria-label={`${t('backup.bringBack')}: ${title}`}
        onClick={onBring}
      >
        {t('backup.bringBack')}
      </Button>
    </li>
  )
}

/** The reports inside of a backup, each of which can be brought back by itself. */
export function BackedUpReports({ backup, onClose }: { backup: Backup; onClose: () => void }) {
  const { t, language } = useText()
  const api = useApi()
  const notify = useNotify()
  const { busy, run } = useAction()
  const [reports, setReports] = useState<readonly BackedUpReport[]>()
  useReturnFocus()

  const load = useCallback(async () => {
    const found = await run(() => api.backup.reports({ name: backup.name }))
    if (found) setReports(found)
    else onClose()
  }, [api, run, backup.name, onClose])
  useEffect(() => void load(), [load])

  async function bring({ id }: BackedUpReport): Promise<void> {
    const back = await run(() => api.backup.bringBack({ name: backup.name, report: id }))
    if (!back) return
    notify.done(t('backup.broughtBack', { title: back.title.trim() || t('reports.untitled') }))
    await load()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('backup.reportsTitle', { time: formatDayTime(backup.at, language) })}
      size={640}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Text size="sm" c="dimmed" mb={12}>
        {t('backup.bringBackHint')}
      </Text>
      {reports === undefined ? <Loader size="sm" aria-label={t('backup.reading')} /> : null}
      {reports?.length === 0 ? <Text size="sm">{t('backup.noReports')}</Text> : null}
      <ul className={classes.reports}>
        {reports?.map((report) => (
          <Row key={report.id} report={report} busy={busy} onBring={() => void bring(report)} />
        ))}
      </ul>
    </Modal>
  )
}
