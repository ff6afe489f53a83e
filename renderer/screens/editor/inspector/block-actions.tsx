import { Button, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useText } from '../../../lib/text-context'

/** Swaps the top-level block at `position` with its neighbour. The title stays first. */
function move(editor: Editor, position: number, direction: 1 | -1): void {
  const { state, view } = editor
  const node = state.doc.nodeAt(position)
  const neighbour =
    direction === 1 ? state.doc.nodeAt(position + (node?.nodeSize ?? 0)) : state.doc.resolve(position).nodeBefore
  if (!node || !neighbour || neighbour.type.name === 'title') return
  const target = direction === 1 ? position + neighbour.nodeSize : position - neighbour.nodeSize
  const transaction = state.tr.delete(position, position + node.nodeSize).insert(target, node)
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(target + 1)))
  view.dispatch(transaction.scrollIntoView())
}

function remove(editor: Editor, position: number): void {
  const { state, view } = editor
  const node = state.doc.nodeAt(position)
  if (node) view.dispatch(state.tr.delete(position, position + node.nodeSize).scrollIntoView())
  view.focus()
}

/** Moves or deletes a record or picture. Both can be undone. */
export function BlockActions({ editor, position }: { editor: Editor; position: number }) {
  const { t } = useText()
  const icon = { size: 15, 'aria-hidden': true } as const
  return (
    <Group gap={6} mt={4}>
      <Button variant="default" leftSection={<IconArrowUp {...icon} />} onClick={() => move(editor, position, -1)}>
        {t('fields.moveUp')}
      </Button>
      <Button variant="default" leftSection={<IconArrowDown {...icon} />} onClick={() => move(editor, position, 1)}>
        {t('fields.moveDown')}
      </Button>
      <Button
        variant="subtle"
        color="red"
        ml="auto"
        leftSection={<IconTrash {...icon} />}
        onClick={() => remove(editor, position)}
      >
        {t('common.delete')}
      </Button>
    </Group>
  )
}
