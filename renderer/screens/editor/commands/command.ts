import type { Icon } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import type { TextKey, TextParams, Translator } from '../../../../shared/i18n/index'
import type { Ask } from './requests'

/** Kinds of commands, in the order in which menus and the shortcuts sheet show them. */
export const commandGroups = [
  'history',
  'style',
  'marks',
  'colours',
  'lists',
  'paragraph',
  'insert',
  'records',
  'facts',
  'table',
  'block',
  'help',
] as const
export type CommandGroup = (typeof commandGroups)[number]

/** Something that can be done in the editor. Every menu, key and list reads this; nothing is written twice. */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  readonly icon: Icon
  /** What it is called, in a language of the interface. */
  readonly name: (text: Translator) => string
  /** Further words that find it, in a language. */
  readonly words?: (text: Translator) => string
  /** In the notation of prosemirror-keymap: `Mod-Shift-7`. */
  readonly shortcut?: string
  /** Other keys that do the same, as some programs have them. */
  readonly otherShortcut?: string
  /** In the slash menu: only when it is searched for, or never, because it is about what stands there already. */
  readonly offer?: 'search' | 'never'
  /** In menus: left out where it makes no sense, instead of grey, because it seldom does. */
  readonly hides?: boolean
  readonly isActive?: (editor: Editor) => boolean
  /** False where it would do nothing or harm. Missing: always enabled. */
  readonly isEnabled?: (editor: Editor) => boolean
  readonly run: (editor: Editor, ask: Ask) => void
}

type NameId<Key extends string> = Key extends `commands.name.${infer Id}` ? Id : never
type CommandName = NameId<TextKey>

/** Name and words of a command from the language files: `commands.name.<name>` and `commands.words.<name>`. */
export const named = (name: CommandName, params?: TextParams) => ({
  id: String(name),
  name: ({ t }: Translator) => t(`commands.name.${name}`, params),
  words: ({ t }: Translator) => t(`commands.words.${name}`),
})
