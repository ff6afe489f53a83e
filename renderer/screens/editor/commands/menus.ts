import { type Editor, Extension } from '@tiptap/core'
import { keydownHandler } from '@tiptap/pm/keymap'
import { Plugin } from '@tiptap/pm/state'
import type { Template } from '../../../../shared/templates/template'
import { createSlash, type Slash } from '../slash/slash'
import type { Command } from './command'
import { createCommands } from './create-commands'
import { createFinder, type FindCommands } from './find-commands'
import { createRequests, type Requests } from './requests'
import { runCommand } from './run-command'

/** What the menus of an editor share. */
export interface Menus {
  readonly commands: readonly Command[]
  readonly byId: ReadonlyMap<string, Command>
  readonly find: FindCommands
  readonly requests: Requests
  readonly slash: Slash
}

declare module '@tiptap/core' {
  interface Storage {
    menus?: Menus
  }
}

/**
 * The menus of an editor.
 * @throws Error when it was made without them
 */
export function menusOf({ storage }: Editor): Menus {
  if (!storage.menus) throw new Error('an editor without commands')
  return storage.menus
}

function createMenus(template: Template): Menus {
  const commands = createCommands(template)
  const find = createFinder(commands)
  return {
    commands,
    byId: new Map(commands.map((command) => [command.id, command])),
    find,
    requests: createRequests(),
    slash: createSlash(),
  }
}

/** Gives the editor its commands: their keys, and the list that opens with `/`. */
export const commandMenus = (template: Template) =>
  Extension.create<Record<string, never>, Menus>({
    name: 'menus',
    // Before the keys of every node and mark: what a menu shows is what the key does.
    priority: 1000,
    addStorage: () => createMenus(template),

    addProseMirrorPlugins() {
      const { editor, storage: menus } = this
      const handle = (command: Command) => () => {
        if (!editor.isEditable) return false
        runCommand(editor, command, menus.requests.ask)
        // Taken even where it does nothing: no other handler may read the same keys otherwise.
        return true
      }
      const keys = menus.commands.flatMap((command) =>
        [command.shortcut, command.otherShortcut].flatMap((keys) =>
          keys === undefined ? [] : [[keys, handle(command)] as const],
        ),
      )
      return [
        menus.slash.plugin(editor, menus),
        new Plugin({ props: { handleKeyDown: keydownHandler(Object.fromEntries(keys)) } }),
      ]
    },
  })
