import { Anchor, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconListCheck } from '@tabler/icons-react'
import { itemText } from '../../../shared/checklist/item-text'
import type { Preflight } from '../../../shared/checklist/preflight'
import { type CheckItem, severities } from '../../../shared/checklist/rule'
import { useText } from '../../lib/text-context'
import classes from './export.module.css'
import { LeftOutList } from './left-out-list'

/** Items of a group that stand in the dialog; the checklist beside the sheet has all of them. */
const mostShown = 5

interface Ways {
  /** Leaves the dialog for the place of an item. */
  onGo: (item: CheckItem) => void
  /** Leaves the dialog for the whole checklist. */
  onChecklist: () => void
}

interface Props extends Ways {
  /** Null while the report is being read. */
  found: Preflight | null
  isPublic: boolean
}

/** What would make the paper wrong, each with the way to its place, and what a public version leaves out. */
export function PreflightPanel({ found, isPublic, onGo, onChecklist }: Props) {
  const { t } = useText()
  const open = found ? severities.flatMap((severity) => found.open[severity]) : []
  return (
    <section className={classes.panel} aria-label={t('export.check')}>
      <h2 className={classes.panelTitle}>
        <IconListCheck size={17} stroke={1.7} aria-hidden />
        {t('export.check')}
      </h2>
      {found ? null : <p className={classes.quiet}>{t('checklist.reading')}</p>}
      {found && open.length === 0 && found.blocking.length === 0 ? (
        <p className={classes.ready}>
          <IconCircleCheck size={17} stroke={1.7} aria-hidden />
          {t('export.checkDone')}
        </p>
      ) : null}
      {found && found.blocking.length > 0 ? (
        <Group name={t('export.blocked')} tone="danger" items={found.blocking} onGo={onGo} />
      ) : null}
      {found && isPublic ? <LeftOutList leftOut={found.leftOut} /> : null}
      {found
        ? severities.map((severity) => (
            <Group
              key={severity}
              name={t(`checklist.groups.${severity}`)}
              tone={severity}
              items={found.open[severity]}
              onGo={onGo}
            />
          ))
        : null}
      {open.length > 0 ? (
        <Anchor component="button" type="button" className={classes.more} onClick={onChecklist}>
          {t('checklist.show')}
        </Anchor>
      ) : null}
    </section>
  )
}

interface GroupProps {
  onGo: Ways['onGo']
  name: string
  tone: string
  items: readonly CheckItem[]
}

function Group({ name, tone, items, onGo }: GroupProps) {
  const text = useText()
  if (items.length === 0) return null
  return (
    <section className={classes.group} aria-label={name}>
      <h3 className={classes.head} data-tone={tone}>
        {tone === 'danger' ? <IconAlertTriangle size={15} stroke={1.8} aria-hidden /> : null}
        {name}
        <span className={classes.count}>{items.length}</span>
      </h3>
      <ul className={classes.items}>
        {items.slice(0, mostShown).map((item) => (
          <li key={`${item.rule} ${JSON.stringify(item.place)} ${item.label?.ko ?? ''}`}>
            <UnstyledButton className={classes.item} onClick={() => onGo(item)}>
              {itemText(item, text)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
