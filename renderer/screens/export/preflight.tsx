import { Anchor } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useText } from '../../lib/text-context'
import classes from './export.module.css'

/** Says what is still open before the report goes out, and where to see it. Never stands in the way. */
export function Preflight({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useText()
  return (
    <div className={classes.preflight}>
      <IconListCheck size={18} stroke={1.7} aria-hidden />
      <span>{t('checklist.preflight', { count })}</span>
      <Anchor component="button" type="button" size="sm" onClick={onShow}>
        {t('checklist.show')}
      </Anchor>
    </div>
  )
}
