import { ActionIcon, TextInput, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconReplace, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { formatNumber } from '../../../../shared/i18n/format'
import { isForInputMethod } from '../../../lib/composition-guard'
import { useText } from '../../../lib/text-context'
import { ToolTip } from '../toolbar/tool-tip'
import { isFinalEnter } from './final-enter'
import classes from './find.module.css'
import { FindOption } from './find-option'
import type { FindState } from './find-state'
import type { FindStore } from './find-store'
import { ReplaceRow } from './replace-row'

const icon = { size: 17, stroke: 1.8, 'aria-hidden': true } as const

const choices = ['matchCase', 'wholeWord', 'matchMarks'] as const

/** The one of the hits that the writer is at, and how many there are. */
function Count({ state: { query, hits, current } }: { state: FindState }) {
  const { t, language } = useText()
  const total = formatNumber(hits.length, language)
  const position = current === -1 ? '–' : formatNumber(current + 1, language)
  const none = query !== '' && hits.length === 0
  return (
    <span className={classes.count} role="status" data-none={none || undefined}>
      {none ? t('find.none') : query === '' ? null : t('find.position', { position, total })}
    </span>
  )
}

interface Props {
  store: FindStore
  state: FindState
  /** The report's language: that of what is searched for. */
  lang: string
  reading: boolean
}

/** Find and replace, above the sheet. */
export function FindBar({ store, state, lang, reading }: Props) {
  const { t } = useText()
  const input = useRef<HTMLInputElement>(null)
  const { options, replacing } = state

  useEffect(() => {
    const focus = () => input.current?.select()
    focus()
    // Asked for again while it is open: the cursor comes back to the query.
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented && (event.ctrlKey || event.metaKey) && ['KeyF', 'KeyH'].includes(event.code)) focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isForInputMethod(event.nativeEvent)) return
    event.stopPropagation()
    event.preventDefault()
    store.close()
  }
  const none = state.hits.length === 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: React 19 types know no <search> with a key handler
    <div className={classes.bar} role="search" data-pane aria-label={t('find.label')} onKeyDown={onKeyDown}>
      <div className={classes.row}>
        <TextInput
          ref={input}
          className={classes.input}
          lang={lang}
          aria-label={t('find.query')}
          placeholder={t('find.query')}
          value={state.query}
          onChange={(event) => store.setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (isFinalEnter(event.nativeEvent)) store.step(event.shiftKey ? -1 : 1)
          }}
        />
        <Count state={state} />
        <Tooltip label={<ToolTip label={t('find.previous')} shortcut="Shift+F3" />}>
          <ActionIcon aria-label={t('find.previous')} disabled={none} onClick={() => store.step(-1)}>
            <IconChevronUp {...icon} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={<ToolTip label={t('find.next')} shortcut="F3" />}>
          <ActionIcon aria-label={t('find.next')} disabled={none} onClick={() => store.step(1)}>
            <IconChevronDown {...icon} />
          </ActionIcon>
        </Tooltip>
        <span className={classes.divider} />
        {choices.map((choice) => (
          <FindOption
            key={choice}
            label={t(`find.${choice}`)}
            sign={t(`find.signs.${choice}`)}
            pressed={options[choice]}
            onChange={(pressed) => store.setOptions({ [choice]: pressed })}
          />
        ))}
        <span className={classes.space} />
        <Tooltip label={<ToolTip label={t('find.showReplace')} shortcut="Ctrl+H" />}>
          <ActionIcon
            aria-label={t('find.showReplace')}
            aria-expanded={replacing}
            onClick={() => store.setReplacing(!replacing)}
          >
            <IconReplace {...icon} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={<ToolTip label={t('common.close')} shortcut="Esc" />}>
          <ActionIcon aria-label={t('common.close')} onClick={store.close}>
            <IconX {...icon} />
          </ActionIcon>
        </Tooltip>
      </div>
      {replacing ? <ReplaceRow store={store} state={state} lang={lang} reading={reading} /> : null}
    </div>
  )
}
