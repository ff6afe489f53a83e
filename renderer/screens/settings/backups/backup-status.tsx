import { Button, Progress } from '@mantine/core'
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import type { Backup, BackupState, BackupStep } from '../../../../shared/backup'
import { errorTexts } from '../../../lib/error-texts'
import { formatBytes, formatDayTime } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import classes from './backups.module.css'

/** How much of a backup is done, in per cent: reading it again takes about as long as copying. */
function progressOf({ step, done, of }: BackupStep): number {
  const part = of === 0 ? 0 : Math.min(1, done / of)
  return Math.round((step === 'copying' ? part : 1 + part) * 50)
}

function Running({ step }: { step: BackupStep }) {
  const { t } = useText()
  return (
    <div className={classes.running}>
      <span role="status">{t(`backup.${step.step}`)}</span>
      <Progress value={progressOf(step)} aria-label={t(`backup.${step.step}`)} />
    </div>
  )
}

function useLastText() {
  const { t, language } = useText()
  return (last: Backup | undefined): { readonly title: string; readonly detail: string } => {
    if (!last) return { title: t('backup.none'), detail: t('backup.noneDetail') }
    const title = t('backup.last', { time: formatDayTime(last.at, language) })
    const size = formatBytes(last.bytes, language)
    if (last.reports === null) return { title, detail: t('backup.unverified', { size }) }
    return { title, detail: t('backup.verified', { size, count: last.reports }) }
  }
}

/** Whether there is a good backup and, if not, why; and the button that makes one. */
export function BackupStatus({ state, onStart }: { state: BackupState; onStart: () => void }) {
  const { t } = useText()
  const lastText = useLastText()
  const { problem, running } = state
  const last = state.backups.find(({ reason }) => reason !== 'replaced')
  const { title, detail } = lastText(last)
  const failure = problem && errorTexts(problem.error, t)
  const damaged = last?.damaged ?? 0
  const isGood = last !== undefined && !failure && damaged === 0
  const Icon = isGood ? IconShieldCheck : IconAlertTriangle
  return (
    <div className={classes.status} data-good={isGood || undefined}>
      <Icon size={20} stroke={1.7} aria-hidden />
      <div className={classes.statusText}>
        <strong>{title}</strong>
        <p>{detail}</p>
        {damaged > 0 ? <p>{t('backup.damaged', { count: damaged })}</p> : null}
        {failure ? (
          <>
            <p>{failure.message}</p>
            <p>{failure.action}</p>
          </>
        ) : null}
        {running ? <Running step={running} /> : null}
      </div>
      <Button variant="default" disabled={running !== null} onClick={onStart}>
        {t('backup.start')}
      </Button>
    </div>
  )
}
