import { Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useText } from '../../../lib/text-context'
import classes from './view.module.css'

/** Stands in the place of the tools while the report is only read: says why, and leads back. */
export function ReadingBar({ onEdit }: { onEdit: () => void }) {
  const { t } = useText()
  return (
    <div className={classes.readingBar} role="status">
      <IconEye size={17} stroke={1.8} aria-hidden />
      <span>{t('view.readingNote')}</span>
      <Button variant="default" size="compact-sm" onClick={onEdit}>
        {t('view.edit')}
      </Button>
    </div>
  )
}
