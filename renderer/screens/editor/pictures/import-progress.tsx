import { Button, Progress, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useSyncExternalStore } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'
import { useText } from '../../../lib/text-context'
import type { ImportJob } from './import-jobs'
import classes from './import-progress.module.css'
import type { PictureImports } from './picture-imports'

/** A count is said aloud in steps of a quarter, so that it does not drown what is being written. */
const spoken = ({ done, total }: ImportJob): number => Math.floor((done / total) * 4) * Math.ceil(total / 4)

function Job({ job, onCancel }: { job: ImportJob; onCancel: () => void }) {
  const { t } = useText()
  const { total, done, name, waiting } = job
  const title = t('editor.pictures.progress', { count: total })
  // Escape only inside: in the text it belongs to the input method and to menus.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isForInputMethod(event.nativeEvent)) return
    event.stopPropagation()
    onCancel()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a second way to the button inside
    <div className={classes.job} data-pane onKeyDown={onKeyDown}>
      <div className={classes.line}>
        <strong>{title}</strong>
        <span className={classes.count}>{t('editor.pictures.count', { done, total })}</span>
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
      <Progress.Root size="sm">
        <Progress.Section value={(done / total) * 100} aria-label={title} />
      </Progress.Root>
      <span className={classes.name}>{waiting ? t('editor.pictures.waiting') : name}</span>
      <VisuallyHidden role="status" aria-live="polite">
        {waiting
          ? t('editor.pictures.waiting')
          : `${title} ${t('editor.pictures.count', { done: Math.min(spoken(job), total), total })}`}
      </VisuallyHidden>
    </div>
  )
}

/** The pictures that are on their way into the report; writing goes on meanwhile. */
export function ImportProgress({ imports }: { imports: PictureImports }) {
  const { t } = useText()
  const jobs = useSyncExternalStore(imports.subscribe, imports.jobs)
  if (jobs.length === 0) return null
  return (
    <section className={classes.panel} aria-label={t('editor.pictures.label')}>
      {jobs.map((job) => (
        <Job key={job.id} job={job} onCancel={() => imports.cancel(job.id)} />
      ))}
    </section>
  )
}
