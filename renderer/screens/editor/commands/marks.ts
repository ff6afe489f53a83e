import {
  IconBold,
  IconClearFormatting,
  IconCode,
  IconItalic,
  IconLink,
  IconStrikethrough,
  IconSubscript,
  IconSuperscript,
  IconUnderline,
} from '@tabler/icons-react'
import { type Command, named } from './command'
import { inLine } from './places'

type MarkName = 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript' | 'code'

const mark = (name: MarkName, icon: Command['icon'], shortcut: string): Command => ({
  ...named(name),
  group: 'marks',
  icon,
  shortcut,
  offer: 'search',
  isActive: (editor) => editor.isActive(name),
  isEnabled: inLine,
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
})

/** Styles of a run of text. */
export const markCommands: readonly Command[] = [
  mark('bold', IconBold, 'Mod-b'),
  mark('italic', IconItalic, 'Mod-i'),
  mark('underline', IconUnderline, 'Mod-u'),
  mark('strike', IconStrikethrough, 'Mod-Shift-s'),
  mark('superscript', IconSuperscript, 'Mod-Alt-.'),
  mark('subscript', IconSubscript, 'Mod-Alt-,'),
  mark('code', IconCode, 'Mod-Shift-c'),
  {
    ...named('link'),
    group: 'marks',
    icon: IconLink,
    shortcut: 'Mod-k',
    offer: 'search',
    isActive: (editor) => editor.isActive('link'),
    isEnabled: inLine,
    run: (_editor, ask) => ask('link'),
  },
  {
    ...named('clearFormatting'),
    group: 'marks',
    icon: IconClearFormatting,
    shortcut: 'Mod-Alt-\\',
    offer: 'search',
    isEnabled: inLine,
    run: (editor) => editor.chain().focus().unsetAllMarks().resetAttributes('paragraph', ['align', 'indent']).run(),
  },
]
