import { Button, TextInput } from '@mantine/core'
import { useText } from '../../../lib/text-context'
import { isFinalEnter } from './final-enter'
import classes from './find.module.css'
import type { FindState } from './find-state'
import type { FindStore } from './find-store'

interface Props {
  store: FindStore
  state: FindState
  /** Language of what is typed. */
  lang: string
  reading: boolean
}

/** What the hits become. In a report that is only read it says why nothing can be replaced. */
export function ReplaceRow({ store, state, lang, reading }: Props) {
  const { t } = useText()
  const disabled = reading || state.hits.length === 0
  return (
    <div className={classes.row}>
      <TextInput
        className={classes.input}
        lang={lang}
        aria-label={t('find.replacement')}
        placeholder={t('find.replacement')}
        value={state.replacement}
        disabled={reading}
        onChange={(event) => store.setReplacement(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isFinalEnter(event.nativeEvent) && !disabled) store.replaceOne()
        }}
      />
      <Button variant="default" disabled={disabled} onClick={store.replaceOne}>
        {t('find.replaceOne')}
      </Button>
      <Button variant="default" disabled={disabled} onClick={store.replaceAll}>
        {t('find.replaceAll')}
      </Button>
      <span className={classes.report} role="status">
        {reading ? t('find.readingOnly') : null}
        {state.replaced === null ? null : t('find.replaced', { count: state.replaced })}
      </span>
    </div>
  )
}
