import {
  IconAlertTriangle,
  IconBlockquote,
  IconBulb,
  IconH1,
  IconH2,
  IconH3,
  IconH4,
  IconInfoSquareRounded,
  IconPilcrow,
} from '@tabler/icons-react'
import { type Command, named } from './command'
import { inFlow } from './places'
import { wrapFlow } from './wrap-flow'

const heading = (level: 1 | 2 | 3 | 4, icon: Command['icon']): Command => ({
  ...named('heading', { level }),
  id: `heading${level}`,
  group: 'style',
  icon,
  shortcut: `Mod-Alt-${level}`,
  isActive: (editor) => editor.isActive('heading', { level }),
  isEnabled: inFlow,
  run: (editor) => editor.chain().focus().setHeading({ level }).run(),
})

const callout = (kind: 'note' | 'tip' | 'warning', icon: Command['icon']): Command => ({
  ...named(kind),
  group: 'style',
  icon,
  isActive: (editor) => editor.isActive('callout', { kind }),
  isEnabled: inFlow,
  run: (editor) => wrapFlow(editor, 'callout', { kind }),
})

/** What a block of text is: text, a heading, a quote or a box. */
export const styleCommands: readonly Command[] = [
  {
    ...named('text'),
    group: 'style',
    icon: IconPilcrow,
    shortcut: 'Mod-Alt-0',
    isActive: ({ state }) => {
      const { $from } = state.selection
      return $from.depth === 1 && $from.parent.type.name === 'paragraph'
    },
    isEnabled: inFlow,
    run: (editor) => editor.chain().focus().clearNodes().run(),
  },
  heading(1, IconH1),
  heading(2, IconH2),
  heading(3, IconH3),
  heading(4, IconH4),
  {
    ...named('quote'),
    group: 'style',
    icon: IconBlockquote,
    shortcut: 'Mod-Shift-b',
    isActive: (editor) => editor.isActive('blockquote'),
    isEnabled: inFlow,
    run: (editor) => wrapFlow(editor, 'blockquote', {}),
  },
  callout('note', IconInfoSquareRounded),
  callout('tip', IconBulb),
  callout('warning', IconAlertTriangle),
]
