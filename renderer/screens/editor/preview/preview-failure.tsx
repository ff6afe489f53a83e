import { Button } from '@mantine/core'
import { useText } from '../../../lib/text-context'
import { ErrorNotice } from '../../../ui/error-notice'
import classes from './preview.module.css'
import type { Shown } from './preview-store'

interface Props {
  failure: NonNullable<Shown['failure']>
  /** Whether pages of an earlier drawing are shown below. */
  isOlder: boolean
  onGo: (block: number) => void
  onAgain: () => void
}

/** Why the pages are not those of now, and the way to the reason. */
export function PreviewFailure({ failure: { error, block }, isOlder, onGo, onAgain }: Props) {
  const { t } = useText()
  return (
    <div className={classes.failure}>
      <ErrorNotice error={error}>
        {block === null ? (
          <Button variant="default" size="compact-sm" onClick={onAgain}>
            {t('preview.again')}
          </Button>
        ) : (
          <Button variant="default" size="compact-sm" onClick={() => onGo(block)}>
            {t('preview.go')}
          </Button>
        )}
      </ErrorNotice>
      {isOlder ? <p className={classes.older}>{t('preview.older')}</p> : null}
    </div>
  )
}
