import { Button } from '@mantine/core'
import type { Saver } from '../../lib/saver'
import { useText } from '../../lib/text-context'
import { ErrorNotice } from '../../ui/error-notice'
import classes from './editor.module.css'
import { useSaveStatus } from './use-session'

/** While something cannot be written: why, and a button to try at once. */
export function SaveFailure({ saver }: { saver: Saver }) {
  const { t } = useText()
  const status = useSaveStatus(saver)
  if (status.state !== 'failed') return null
  return (
    <div className={classes.failure}>
      <ErrorNotice error={status.error}>
        <Button onClick={saver.retry}>{t('saving.retry')}</Button>
      </ErrorNotice>
    </div>
  )
}
