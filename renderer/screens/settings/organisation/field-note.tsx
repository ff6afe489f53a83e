import { IconAlertTriangle } from '@tabler/icons-react'
import { useText } from '../../../lib/text-context'
import classes from './organisation.module.css'

/** Below an input: the official value, and a warning where what was entered leaves it. */
export function FieldNote({ official, warning }: { official: string; warning: string | null }) {
  const { t } = useText()
  return (
    <>
      {t('houseStyle.officialValue', { value: official })}
      {warning ? (
        <span className={classes.warning}>
          <IconAlertTriangle size={13} stroke={1.8} aria-hidden />
          {warning}
        </span>
      ) : null}
    </>
  )
}
