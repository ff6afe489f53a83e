import type { StorageUse } from '../../../../shared/ipc/storage'
import { formatBytes } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import classes from './storage.module.css'

const named = [
  'reports',
  'pictures',
  'versions',
  'trash',
  'index',
  'free',
  'backups',
  'damaged',
  'reserve',
  'log',
] as const

/** The file has more than what is counted one by one: settings, and what each page needs for itself. */
const otherOf = ({ file, reports, pictures, versions, trash, index, free }: StorageUse): number =>
  Math.max(0, file - reports - pictures - versions - trash - index - free)

/** What takes room, as one bar and as a list with the names of its parts. */
export function UseBar({ use }: { use: StorageUse }) {
  const { t, language } = useText()
  const parts = [
    // A word that alarms stands only where there is a reason.
    ...named.filter((name) => name !== 'damaged' || use.damaged > 0).map((name) => ({ name, bytes: use[name] })),
    { name: 'other' as const, bytes: otherOf(use) },
  ]
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0)
  return (
    <>
      <p className={classes.total}>{t('storage.total', { size: formatBytes(total, language) })}</p>
      <div className={classes.bar} aria-hidden>
        {parts.map(({ name, bytes }) =>
          bytes === 0 ? null : <i key={name} data-part={name} style={{ flexGrow: bytes }} />,
        )}
      </div>
      <dl className={classes.parts}>
        {parts.map(({ name, bytes }) => (
          <div key={name} data-part={name}>
            <dt>{t(`storage.parts.${name}`)}</dt>
            <dd>{bytes === 0 ? '–' : formatBytes(bytes, language)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
