import { useText } from '../../../lib/text-context'
import classes from './inspector.module.css'

/** The mark of what is needed when the report is submitted. */
export function RequiredSign() {
  const { t } = useText()
  return (
    <span className={classes.required} title={t('facts.form.required')}>
      <span aria-hidden>*</span>
    </span>
  )
}
