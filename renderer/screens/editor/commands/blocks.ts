import {
  IconArrowBarToDown,
  IconArrowBarToUp,
  IconArrowDown,
  IconArrowUp,
  IconCopyPlus,
  IconTrash,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { type BlockRange, blocksBetween } from '../drag/block-range'
import { deleteBlocks, duplicateBlocks, insertParagraph } from '../drag/edit-blocks'
import { moveBlocksBy } from '../drag/move-blocks'
import { type Command, named } from './command'

type BlockCommand = 'moveUp' | 'moveDown' | 'duplicate' | 'insertAbove' | 'insertBelow' | 'deleteBlock'

const rangeOf = ({ doc, selection }: EditorState): BlockRange | null => blocksBetween(doc, selection.from, selection.to)

const block = (
  name: BlockCommand,
  icon: Command['icon'],
  change: (state: EditorState, range: BlockRange) => Transaction | null,
  shortcut?: string,
): Command => ({
  ...named(name),
  group: 'block',
  icon,
  offer: 'never',
  ...(shortcut ? { shortcut } : {}),
  isEnabled: ({ state }) => rangeOf(state) !== null,
  run: ({ state, view }: Editor) => {
    const range = rangeOf(state)
    const transaction = range ? change(state, range) : null
    if (transaction) view.dispatch(transaction)
    view.focus()
  },
})

/** What can be done with the top-level blocks that the selection touches. */
export const blockCommands: readonly Command[] = [
  block('moveUp', IconArrowUp, (state, range) => moveBlocksBy(state, range, 'up'), 'Alt-Shift-ArrowUp'),
  block('moveDown', IconArrowDown, (state, range) => moveBlocksBy(state, range, 'down'), 'Alt-Shift-ArrowDown'),
  block(
    'duplicate',
    IconCopyPlus,
    (state, range) => duplicateBlocks(state, range, () => crypto.randomUUID()),
    'Mod-Shift-d',
  ),
  block('insertAbove', IconArrowBarToUp, (state, range) => insertParagraph(state, range, 'above')),
  block('insertBelow', IconArrowBarToDown, (state, range) => insertParagraph(state, range, 'below')),
  block('deleteBlock', IconTrash, deleteBlocks, 'Mod-Shift-Backspace'),
]
