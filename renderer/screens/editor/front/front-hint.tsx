import { useText } from '../../../lib/text-context'

/** Stands where the form needs facts that are still missing. */
export function FrontHint() {
  const { t } = useText()
  return <span className="front-hint">{t('editor.frontEmpty')}</span>
}
