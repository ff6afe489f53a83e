import { IconCircleCheck } from '@tabler/icons-react'
import type { ExportState } from '../../../shared/ipc/export'
import { formatBytes } from '../../lib/format'
import { useText } from '../../lib/text-context'
import classes from './export.module.css'

/** What was written: names, sizes, pages, and the files of a folder. */
export function ExportedFiles({ files }: Pick<Extract<ExportState, { state: 'done' }>, 'files'>) {
  const { t, language } = useText()
  return (
    <div role="status">
      <p className={classes.done}>
        <IconCircleCheck size={20} aria-hidden />
        {t('export.done', { count: files.length })}
      </p>
      <ul className={classes.files}>
        {files.map(({ format, name, files: inFolder, bytes, pages }) => (
          <li key={format}>
            <span>{name}</span>
            <span className={classes.size}>
              {[
                pages === null ? '' : t('export.pages', { count: pages }),
                inFolder === undefined ? '' : t('export.files', { count: inFolder }),
                formatBytes(bytes, language),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
