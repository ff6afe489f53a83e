import {
  IconAlignCenter,
  IconAlignJustified,
  IconAlignLeft,
  IconAlignRight,
  IconIndentIncrease,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import type { alignments } from '../../../../shared/document/model-text-blocks'
import { type Command, named } from './command'

const inParagraph = ({ state }: Editor): boolean => state.selection.$from.parent.type.name === 'paragraph'

const align = (
  value: (typeof alignments)[number],
  icon: Command['icon'],
  name: 'alignLeft' | 'alignCenter' | 'alignRight' | 'alignJustify',
  shortcut: string,
): Command => ({
  ...named(name),
  group: 'paragraph',
  icon,
  shortcut,
  offer: 'search',
  isActive: (editor) => editor.isActive('paragraph', { align: value }),
  isEnabled: inParagraph,
  run: (editor) => {
    // A second time gives the paragraph back to the profile.
    const next = editor.isActive('paragraph', { align: value }) ? null : value
    editor.chain().focus().updateAttributes('paragraph', { align: next }).run()
  },
})

/** How a paragraph is set. */
export const paragraphCommands: readonly Command[] = [
  align('left', IconAlignLeft, 'alignLeft', 'Mod-Shift-l'),
  align('center', IconAlignCenter, 'alignCenter', 'Mod-Shift-e'),
  align('right', IconAlignRight, 'alignRight', 'Mod-Shift-r'),
  align('justify', IconAlignJustified, 'alignJustify', 'Mod-Shift-j'),
  ...(['first', 'none'] as const).map(
    (indent): Command => ({
      ...named(indent === 'first' ? 'indentFirst' : 'indentNone'),
      group: 'paragraph',
      offer: 'search',
      icon: indent === 'first' ? IconIndentIncrease : IconAlignLeft,
      isActive: (editor) => editor.isActive('paragraph', { indent }),
      isEnabled: inParagraph,
      run: (editor) => {
        const next = editor.isActive('paragraph', { indent }) ? null : indent
        editor.chain().focus().updateAttributes('paragraph', { indent: next }).run()
      },
    }),
  ),
]
