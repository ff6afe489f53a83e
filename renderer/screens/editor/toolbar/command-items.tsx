import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { Fragment } from 'react'
import { isMac, shortcutText } from '../../../lib/shortcut'
import { useText } from '../../../lib/text-context'
import type { Command } from '../commands/command'
import { menusOf } from '../commands/menus'
import { runCommand } from '../commands/run-command'
import { CommandIcon } from './command-icon'
import classes from './toolbar.module.css'

const dangerous = new Set(['deleteTable', 'deleteBlock'])

function Item({ editor, command }: { editor: Editor; command: Command }) {
  const text = useText()
  const active = command.isActive?.(editor)
  const disabled = command.isEnabled?.(editor) === false
  if (disabled && command.hides) return null
  const shared = {
    disabled,
    rightSection: (
      <span className={classes.itemEnd}>
        {command.shortcut ? <kbd>{shortcutText(command.shortcut, isMac())}</kbd> : null}
        {active ? <IconCheck size={15} aria-hidden /> : null}
      </span>
    ),
    onClick: () => runCommand(editor, command, menusOf(editor).requests.ask),
  }
  const face = (
    <span className={classes.itemFace}>
      <CommandIcon command={command} />
      <span className={classes[command.id]}>{command.name(text)}</span>
    </span>
  )
  if (active === undefined) {
    return (
      <Menu.Item {...shared} className={dangerous.has(command.id) ? classes.dangerous : undefined}>
        {face}
      </Menu.Item>
    )
  }
  return (
    <Menu.CheckboxItem {...shared} checked={active} closeMenuOnClick styles={{ itemIndicator: { display: 'none' } }}>
      {face}
    </Menu.CheckboxItem>
  )
}

/** Commands as entries of an open menu, in sections. Their states are read when the menu opens. */
export function CommandItems({ editor, sections }: { editor: Editor; sections: readonly (readonly string[])[] }) {
  const { byId } = menusOf(editor)
  return sections.map((ids, index) => (
    <Fragment key={ids.join()}>
      {index > 0 ? <Menu.Divider /> : null}
      {ids.map((id) => {
        const command = byId.get(id)
        return command ? <Item key={id} editor={editor} command={command} /> : null
      })}
    </Fragment>
  ))
}
