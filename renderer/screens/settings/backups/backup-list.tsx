import { Button, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { Backup } from '../../../../shared/backup'
import { formatBytes, formatDayTime } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import classes from './backups.module.css'

/** Rows that are shown before more are asked for. */
const firstRows = 5

interface Props {
  backups: readonly Backup[]
  onLook: (backup: Backup) => void
  onRestore: (backup: Backup) => void
}

/** The backups, the newest first, and what can be done with each. */
export function BackupList({ backups, onLook, onRestore }: Props) {
  const { t, language } = useText()
  const [all, setAll] = useState(false)
  if (backups.length === 0) return null
  const rest = backups.length - firstRows
  return (
    <>
      <table className={classes.list}>
        <caption>{t('backup.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('backup.columns.time')}</th>
            <th scope="col">{t('backup.columns.reason')}</th>
            <th scope="col" data-figure>
              {t('backup.columns.reports')}
            </th>
            <th scope="col" data-figure>
              {t('backup.columns.size')}
            </th>
            <th scope="col">
              <VisuallyHidden>{t('backup.columns.actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {backups.slice(0, all ? undefined : firstRows).map((backup) => {
            const time = formatDayTime(backup.at, language)
            return (
              <tr key={backup.name}>
                <td className={classes.time}>{time}</td>
                <td>{t(`backup.reasons.${backup.reason}`)}</td>
                <td data-figure>{backup.reports ?? '–'}</td>
                <td data-figure>{formatBytes(backup.bytes, language)}</td>
                <td className={classes.rowActions}>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`${t('backup.look')}: ${time}`}
                    onClick={() => onLook(backup)}
                  >
                    {t('backup.look')}
                  </Button>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`${t('backup.restore')}: ${time}`}
                    onClick={() => onRestore(backup)}
                  >
                    {t('backup.restore')}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {!all && rest > 0 ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('backup.more', { count: rest })}
        </Button>
      ) : null}
    </>
  )
}
