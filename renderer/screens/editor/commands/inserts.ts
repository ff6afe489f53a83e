import {
  IconForms,
  IconLayoutColumns,
  IconLinkPlus,
  IconListDetails,
  IconNote,
  IconPageBreak,
  IconPhoto,
  IconSeparatorHorizontal,
  IconTable,
  IconTablePlus,
  IconTextWrap,
} from '@tabler/icons-react'
import type { JSONContent } from '@tiptap/core'
import { canJoinFigures, joinFigures } from '../figures/figure-rows'
import { canInsertFootnote, footnoteShortcut, insertFootnote } from '../footnotes/footnote-commands'
import { insertBlocks } from '../insert'
import { factShortcut } from '../live-facts/fact-commands'
import { canInsertReference, referenceShortcut } from '../references/reference-commands'
import { insertTable } from '../tables/new-table'
import { type Command, named } from './command'
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
    run: (editor) => insertTable(editor),
  },
  {
    ...named('tableSized'),
    group: 'insert',
    icon: IconTablePlus,
    isEnabled: inBody,
    run: (_editor, ask) => ask('table'),
  },
  {
    ...named('footnote'),
    group: 'insert',
    icon: IconNote,
    shortcut: footnoteShortcut,
    isEnabled: canInsertFootnote,
    run: insertFootnote,
  },
  {
    ...named('crossReference'),
    group: 'insert',
    icon: IconLinkPlus,
    shortcut: referenceShortcut,
    isEnabled: canInsertReference,
    run: (_editor, ask) => ask('reference'),
  },
  {
    ...named('fact'),
    group: 'insert',
    icon: IconForms,
    shortcut: factShortcut,
    isEnabled: inBody,
    run: (_editor, ask) => ask('fact'),
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
