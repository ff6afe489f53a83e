import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useText } from '../../../lib/text-context'
import type { Format } from './read-format'
import classes from './toolbar.module.css'

const levels = [0, 1, 2, 3, 4] as const

/** Chooses between text and the levels of headings. */
export function HeadingMenu({ editor, level }: { editor: Editor; level: Format['level'] }) {
  const { t } = useText()
  const nameOf = (value: (typeof levels)[number]) =>
    value === 0 ? t('editor.tools.text') : t('editor.tools.heading', { level: value })
  const choose = (value: (typeof levels)[number]) => {
    const chain = editor.chain().focus()
    if (value === 0) chain.setParagraph().run()
    else chain.setHeading({ level: value }).run()
  }
  return (
    <Menu returnFocus={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.menuButton}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          disabled={level === null}
          aria-label={`${t('editor.tools.style')}: ${nameOf(level ?? 0)}`}
        >
          {nameOf(level ?? 0)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {levels.map((value) => (
          <Menu.Item
            key={value}
            onClick={() => choose(value)}
            leftSection={<IconCheck size={14} aria-hidden visibility={value === level ? undefined : 'hidden'} />}
            rightSection={<kbd className={classes.keys}>{`Ctrl+Alt+${value}`}</kbd>}
            className={classes[`style${value}`]}
          >
            {nameOf(value)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
