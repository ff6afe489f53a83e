import { Progress } from '@mantine/core'
import { IconBooks, IconSearchOff } from '@tabler/icons-react'
import { formatNumber } from '../../../shared/i18n/format'
import type { LibraryPage } from '../../../shared/ipc/library'
import { useText } from '../../lib/text-context'
import classes from './library.module.css'

/** What is not in the answer: reports that are still being read, and those that cannot be. */
export function LibraryNotes({ page: { pending, reports, unreadable } }: { page: LibraryPage }) {
  const { t, language } = useText()
  const done = reports - pending
  const shown = (count: number) => formatNumber(count, language)
  return (
    <>
      {pending > 0 ? (
        <div className={classes.preparing} role="status">
          <Progress value={(done / reports) * 100} size={4} aria-hidden />
          <span>{t('library.preparing', { done: shown(done), total: shown(reports) })}</span>
        </div>
      ) : null}
      {unreadable > 0 ? <p className={classes.note}>{t('library.unreadable', { count: unreadable })}</p> : null}
    </>
  )
}

/** Instead of a list: what this is for, or what to try when nothing was found. */
export function NothingToList({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useText()
  const Icon = isEmpty ? IconBooks : IconSearchOff
  return (
    <div className={classes.empty}>
      <Icon size={44} stroke={1.2} aria-hidden />
      <h2>{t(isEmpty ? 'library.empty.title' : 'library.nothing.title')}</h2>
      <p>{t(isEmpty ? 'library.empty.message' : 'library.nothing.message')}</p>
    </div>
  )
}
