import { useCallback, useState } from 'react'
import type { Backup } from '../../../../shared/backup'
import { useApi } from '../../../lib/api-context'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import { useNotify } from '../../../lib/use-notify'
import settingsClasses from '../settings.module.css'
import { BackedUpReports } from './backed-up-reports'
import { BackupList } from './backup-list'
import { BackupPlace } from './backup-place'
import { BackupStatus } from './backup-status'
import classes from './backups.module.css'
import { RestoreDialog } from './restore-dialog'
import { useBackups } from './use-backups'

/** Backups of all reports: whether there is a good one, where they are, and the ways back. */
export function BackupSettings() {
  const { t } = useText()
  const api = useApi()
  const notify = useNotify()
  const { run } = useAction()
  const state = useBackups()
  const [looking, setLooking] = useState<Backup | null>(null)
  const [restoring, setRestoring] = useState<Backup | null>(null)
  const closeLook = useCallback(() => setLooking(null), [])
  if (!state) return null

  const start = async () => {
    const done = await run(async () => {
      await api.backup.start()
      return true
    })
    if (done) notify.done(t('backup.done'))
  }

  return (
    <section aria-label={t('backup.title')}>
      <h2 className={settingsClasses.label}>{t('backup.title')}</h2>
      <p className={classes.intro}>{t('backup.hint')}</p>
      <BackupStatus state={state} onStart={() => void start()} />
      <BackupPlace state={state} />
      <BackupList backups={state.backups} onLook={setLooking} onRestore={setRestoring} />
      {looking ? <BackedUpReports backup={looking} onClose={closeLook} /> : null}
      {restoring ? (
        <RestoreDialog
          backup={restoring}
          onClose={() => setRestoring(null)}
          onLook={() => {
            setRestoring(null)
            setLooking(restoring)
          }}
        />
      ) : null}
    </section>
  )
}
