import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import classes from './capture.module.css'
import type { SavedNote } from './use-capture'

/** Says that a report has the note, and leads there. */
export function SavedNotice({ saved }: { saved: SavedNote }) {
  const { t } = useText()
  const api = useApi()
  const { run } = useAction()
  const { note, title, report } = saved
  return (
    <div className={classes.saved}>
      <IconCircleCheck size={18} stroke={1.8} aria-hidden />
      <p>
        <strong>{t('capture.saved')}</strong> <span>{title || t('capture.untitled')}</span>
      </p>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => void run(() => api.capture.show({ report: report.id, note }))}
      >
        {t('capture.openInReport')}
      </Button>
    </div>
  )
}
