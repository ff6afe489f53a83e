import type { LeftOut } from '../../../shared/public-version/left-out'
import { useText } from '../../lib/text-context'
import classes from './export.module.css'
import { leftOutText } from './left-out-text'

/** What the public version lacks, counted, and what only a person can look for. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const text = useText()
  const { t } = text
  return (
    <section className={classes.group} aria-label={t('export.leftOutTitle')}>
      <h3 className={classes.head}>{t('export.leftOutTitle')}</h3>
      {leftOut.length === 0 ? (
        <p className={classes.quiet}>{t('export.leftOutNone')}</p>
      ) : (
        <ul className={classes.leftOut}>
          {leftOut.map((each) => (
            <li key={`${each.kind} ${each.rule ?? each.label?.ko ?? ''}`}>{leftOutText(each, text)}</li>
          ))}
        </ul>
      )}
      <p className={classes.quiet}>{t('export.leftOutHint')}</p>
    </section>
  )
}
