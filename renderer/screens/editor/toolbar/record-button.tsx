import { Button, Tooltip } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { isRecordName } from '../../../../shared/records/record'
import { useText } from '../../../lib/text-context'
import { menusOf } from '../commands/menus'
import { runCommand } from '../commands/run-command'
import classes from './toolbar.module.css'

/** Adds a record: what our reports are about has its name on the toolbar. */
export function RecordButton({ editor, id }: { editor: Editor; id: string }) {
  const text = useText()
  const { byId, requests } = menusOf(editor)
  const command = byId.get(id)
  if (!command || !isRecordName(id)) return null
  const label = command.name(text)
  return (
    <Tooltip label={label}>
      <Button
        variant="subtle"
        color="gray"
        className={classes.record}
        rightSection={<IconPlus size={13} aria-hidden />}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => runCommand(editor, command, requests.ask)}
        aria-label={label}
      >
        {text.t(`editor.tools.${id}`)}
      </Button>
    </Tooltip>
  )
}
