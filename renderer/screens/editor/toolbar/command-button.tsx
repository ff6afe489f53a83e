import type { Editor } from '@tiptap/core'
import { ariaShortcut, isMac, shortcutText } from '../../../lib/shortcut'
import { useText } from '../../../lib/text-context'
import { menusOf } from '../commands/menus'
import { runCommand } from '../commands/run-command'
import type { CommandStates } from '../commands/use-command-states'
import { CommandIcon } from './command-icon'
import { ToolButton } from './tool-button'

interface Props {
  editor: Editor
  id: string
  states: CommandStates
}

/** A command as a button. */
export function CommandButton({ editor, id, states }: Props) {
  const text = useText()
  const { byId, requests } = menusOf(editor)
  const command = byId.get(id)
  if (!command) return null
  const { shortcut } = command
  return (
    <ToolButton
      label={command.name(text)}
      shortcut={shortcut ? shortcutText(shortcut, isMac()) : undefined}
      {...(shortcut ? { 'aria-keyshortcuts': ariaShortcut(shortcut, isMac()) } : {})}
      active={command.isActive ? states.active.includes(id) : undefined}
      idle={states.disabled.includes(id)}
      onClick={() => runCommand(editor, command, requests.ask)}
    >
      <CommandIcon command={command} />
    </ToolButton>
  )
}
