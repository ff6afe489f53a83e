import { UnstyledButton } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { itemText } from '../../../../shared/checklist/item-text'
import { type CheckItem, type Severity, severities, severityOf } from '../../../../shared/checklist/rule'
import { records } from '../../../../shared/records/records'
import { useText } from '../../../lib/text-context'
import type { SheetContext } from '../nodes/node-views'
import classes from './checklist.module.css'
import type { Checked, ChecklistStore } from './checklist-store'
import { DeadlinePart } from './deadline-part'
import { goThere } from './go-there'
import { useChecked } from './use-checklist'

/** Items of a group that are shown before one asks for more. */
const step = 12

interface GroupProps {
  severity: Severity
  items: readonly CheckItem[]
  onGo: (item: CheckItem) => void
  /** What an item is part of, when its words do not say so. */
  ownerOf: (item: CheckItem) => string | null
}

function Group({ severity, items, onGo, ownerOf }: GroupProps) {
  const text = useText()
  const { t } = text
  const [shown, setShown] = useState(step)
  const left = items.length - shown
  return (
    <section className={classes.group} aria-label={t(`checklist.groups.${severity}`)}>
      <h3 className={classes.head} data-severity={severity}>
        {t(`checklist.groups.${severity}`)}
        <span className={classes.count}>{items.length}</span>
      </h3>
      {severity === 'privacy' ? <p className={classes.hint}>{t('checklist.privacyHint')}</p> : null}
      <ul className={classes.items}>
        {items.slice(0, shown).map((item) => {
          const owner = ownerOf(item)
          return (
            <li key={`${item.rule} ${JSON.stringify(item.place)} ${item.label?.ko ?? ''}`}>
              <UnstyledButton className={classes.item} onClick={() => onGo(item)}>
                <i className={classes.mark} data-severity={severity} aria-hidden />
                <span>
                  {itemText(item, text)}
                  {owner ? <small>{owner}</small> : null}
                </span>
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
      {left > 0 ? (
        <UnstyledButton className={classes.more} onClick={() => setShown(shown + step * 2)}>
          {t('checklist.more', { count: left })}
        </UnstyledButton>
      ) : null}
    </section>
  )
}

function Ready() {
  const { t } = useText()
  return (
    <div className={classes.ready}>
      <IconCircleCheck size={32} stroke={1.4} aria-hidden />
      <strong>{t('checklist.ready')}</strong>
      <p>{t('checklist.readyHint')}</p>
    </div>
  )
}

function useOwner(checked: Checked | null): (item: CheckItem) => string | null {
  const { language } = useText()
  return ({ place }) => {
    if (place.kind !== 'field') return null
    const node = checked?.doc.maybeChild(place.block)
    const record = Object.values(records).find(({ name }) => name === node?.type.name)
    if (!node || !record) return null
    const title = node.content.content.find(({ attrs }) => attrs.key === record.titleField)?.textContent.trim()
    return [record.label[language], title].filter(Boolean).join(' · ')
  }
}

interface Props {
  editor: Editor
  store: ChecklistStore | null
  context: SheetContext
  /** Whether it is handed in: a template is not. */
  hasDeadline: boolean
}

/** The deadline, and what is still open before the report can be handed in; every item leads to its place. */
export function ChecklistPanel({ editor, store, context, hasDeadline }: Props) {
  const { t } = useText()
  const checked = useChecked(store)
  const ownerOf = useOwner(checked)
  return (
    <div data-owner="checklist">
      {hasDeadline ? <DeadlinePart context={context} /> : null}
      <section data-key="list" aria-label={t('checklist.label')}>
        {checked?.items.length === 0 ? <Ready /> : null}
        {checked ? null : <p className={classes.hint}>{t('checklist.reading')}</p>}
        {severities.map((severity) => {
          const items = checked?.items.filter((item) => severityOf(item) === severity) ?? []
          return checked && items.length > 0 ? (
            <Group
              key={severity}
              severity={severity}
              items={items}
              ownerOf={ownerOf}
              onGo={(item) => goThere(editor, context.requests, item, checked.doc)}
            />
          ) : null
        })}
      </section>
    </div>
  )
}
