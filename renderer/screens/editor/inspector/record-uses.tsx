import { UnstyledButton } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useText } from '../../../lib/text-context'
import { jumpTo } from '../outline/jump'
import classes from './inspector.module.css'
import { usePartsOf } from './use-parts'

/** The records that link to this one. */
export function RecordUses({ editor, id }: { editor: Editor; id: string }) {
  const { t } = useText()
  const uses = usePartsOf(editor).linksTo(id)
  if (uses.length === 0) return null
  return (
    <section className={classes.group} aria-label={t('records.usedBy')}>
      <h3 className={classes.heading}>{t('records.usedBy')}</h3>
      <ul className={classes.links}>
        {uses.map(({ position, label, text }) => (
          <li key={position} className={classes.link}>
            <UnstyledButton onClick={() => jumpTo(editor, position)}>
              <b>{label}</b> {text}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
