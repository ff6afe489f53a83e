import {
  IconLayoutColumns,
  IconListDetails,
  IconPageBreak,
  IconPhoto,
  IconSeparatorHorizontal,
  IconTable,
  IconTextWrap,
} from '@tabler/icons-react'
import type { JSONContent } from '@tiptap/core'
import { insertBlocks } from '../insert'
import { type Command, named } from './command'
import { canJoinFigures, joinFigures } from './figure-row'
import { newTable } from './new-table'
import { inBody, inLine } from './places'

const block = (
  name: 'horizontalRule' | 'pageBreak' | 'tableOfContents',
  icon: Command['icon'],
  rest: Partial<Command> = {},
): Command => ({
  ...named(name),
  group: 'insert',
  icon,
  isEnabled: inBody,
  // Something to write on follows, so that the cursor has a place.
  run: (editor) => insertBlocks(editor, [{ type: name }, { type: 'paragraph' }] satisfies JSONContent[]),
  ...rest,
})

/** What is put into the text at the cursor. */
export const insertCommands: readonly Command[] = [
  {
    ...named('table'),
    group: 'insert',
    icon: IconTable,
    isEnabled: inBody,
    run: (editor) => insertBlocks(editor, [newTable(editor)]),
  },
  {
    ...named('picture'),
    group: 'insert',
    icon: IconPhoto,
    isEnabled: inBody,
    run: (_editor, ask) => ask('pictures'),
  },
  {
    ...named('figureRow'),
    group: 'insert',
    icon: IconLayoutColumns,
    isEnabled: canJoinFigures,
    run: joinFigures,
  },
  block('tableOfContents', IconListDetails),
  block('pageBreak', IconPageBreak, { shortcut: 'Mod-Enter' }),
  block('horizontalRule', IconSeparatorHorizontal),
  {
    ...named('hardBreak'),
    group: 'insert',
    icon: IconTextWrap,
    shortcut: 'Shift-Enter',
    isEnabled: inLine,
    run: (editor) => editor.chain().focus().setHardBreak().run(),
  },
]
