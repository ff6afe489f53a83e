import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useId, useState } from 'react'
import { useText } from '../../../lib/text-context'
import { jumpTo } from './jump'
import classes from './outline.module.css'
import type { OutlineItem } from './read-outline'

interface Props {
  editor: Editor
  label: string
  items: readonly OutlineItem[]
  /** Whether the items are seen at first. */
  open: boolean
}

/** One kind of things in the report with their count; a click on one goes there. */
export function OutlineList({ editor, label, items, open }: Props) {
  const { t } = useText()
  const [opened, setOpened] = useState(open)
  const id = useId()
  return (
    <section>
      <h2 className={classes.heading}>
        <UnstyledButton
          className={classes.headingButton}
          aria-expanded={opened}
          aria-controls={id}
          onClick={() => setOpened(!opened)}
        >
          <IconChevronRight className={classes.chevron} data-expanded={opened} size={13} stroke={2} aria-hidden />
          <span className={classes.headingText}>{label}</span>
          <span>{items.length}</span>
        </UnstyledButton>
      </h2>
      <ul id={id} className={classes.list} hidden={!opened}>
        {items.map((item) => (
          <li key={item.position}>
            <UnstyledButton className={classes.item} onClick={() => jumpTo(editor, item.position)}>
              <span className={classes.fold} aria-hidden />
              <span className={classes.number}>{item.number}</span>
              <span className={classes.text}>{item.text || t('editor.outline.untitled')}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
