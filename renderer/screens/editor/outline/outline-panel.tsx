import { UnstyledButton } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { records } from '../../../../shared/records/records'
import { useText } from '../../../lib/text-context'
import { jumpTo } from './jump'
import classes from './outline.module.css'
import type { Outline, OutlineItem } from './read-outline'

function Item({ editor, item, current = false }: { editor: Editor; item: OutlineItem; current?: boolean }) {
  const { t } = useText()
  return (
    <li>
      <UnstyledButton
        className={classes.item}
        data-level={item.level}
        aria-current={current || undefined}
        onClick={() => jumpTo(editor, item.position)}
      >
        {item.number ? <span className={classes.number}>{item.number}</span> : null}
        <span className={classes.text}>{item.text || t('editor.outline.untitled')}</span>
      </UnstyledButton>
    </li>
  )
}

/** The headings, and the records by kind; a click goes there. */
export function OutlinePanel({ editor, outline }: { editor: Editor; outline: Outline }) {
  const { t, language } = useText()
  const kinds = [
    { record: records.finding, items: outline.finding },
    { record: records.policy, items: outline.policy },
  ]
  return (
    <nav className={classes.panel} data-pane aria-label={t('editor.outline.label')}>
      <h2 className={classes.heading}>{t('editor.outline.label')}</h2>
      {outline.headings.length > 0 ? (
        <ul className={classes.list}>
          {outline.headings.map((item, index) => (
            <Item key={item.position} editor={editor} item={item} current={index === outline.current} />
          ))}
        </ul>
      ) : (
        <p className={classes.hint}>{t('editor.outline.empty')}</p>
      )}
      {kinds.map(({ record, items }) => (
        <section key={record.name}>
          <h2 className={classes.heading}>
            {record.label[language]}
            <span className={classes.count}>{items.length}</span>
          </h2>
          <ul className={classes.list}>
            {items.map((item) => (
              <Item key={item.position} editor={editor} item={item} />
            ))}
          </ul>
        </section>
      ))}
      <h2 className={classes.heading}>
        {t('editor.outline.figures')}
        <span className={classes.count}>{outline.figures}</span>
      </h2>
    </nav>
  )
}
