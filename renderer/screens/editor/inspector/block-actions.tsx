import { Button, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { useText } from '../../../lib/text-context'
import { afterComposition } from '../after-composition'
import { type BlockRange, blockAt } from '../drag/block-range'
import { deleteBlocks } from '../drag/edit-blocks'
import { moveBlocksBy } from '../drag/move-blocks'
import { asUndoStep } from '../undo-step'

/** Does something to the block at a position, with the caption that belongs to it, as an undo step of its own. */
function change(
  editor: Editor,
  position: number,
  edit: (state: EditorState, range: BlockRange) => Transaction | null,
): void {
  afterComposition(editor, () => {
    const { state, view } = editor
    const range = editor.isEditable ? blockAt(state.doc, position) : null
    const transaction = range ? edit(state, range) : null
    if (transaction) asUndoStep(editor, () => view.dispatch(transaction))
  })
}
const up = (state: EditorState, range: BlockRange) => moveBlocksBy(state, range, 'up')
const down = (state: EditorState, range: BlockRange) => moveBlocksBy(state, range, 'down')

interface Props {
  editor: Editor
  /** Where the block begins. */
  position: number
  /** Deletes something else than the block. */
  onRemove?: () => void
}

/** Moves or deletes a record or picture. Both can be undone. */
export function BlockActions({ editor, position, onRemove }: Props) {
  const { t } = useText()
  const remove = () => {
    if (onRemove) onRemove()
    else change(editor, position, deleteBlocks)
    editor.view.focus()
  }
  const icon = { size: 15, 'aria-hidden': true } as const
  return (
    <Group gap={6} mt={4}>
      <Button variant="default" leftSection={<IconArrowUp {...icon} />} onClick={() => change(editor, position, up)}>
        {t('fields.moveUp')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconArrowDown {...icon} />}
        onClick={() => change(editor, position, down)}
      >
        {t('fields.moveDown')}
      </Button>
      <Button variant="subtle" color="red" ml="auto" leftSection={<IconTrash {...icon} />} onClick={remove}>
        {t('common.delete')}
      </Button>
    </Group>
  )
}
