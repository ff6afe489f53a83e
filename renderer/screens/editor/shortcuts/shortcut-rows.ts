import { createTranslator, type Translator } from '../../../../shared/i18n/index'
import { languages } from '../../../../shared/i18n/language'
import { rankOf, searchable } from '../../../../shared/search/normalise'
import { type Command, type CommandGroup, commandGroups } from '../commands/command'
import { navigation } from './navigation'

interface Row {
  readonly name: string
  /** In the notation of prosemirror-keymap. */
  readonly keys: readonly string[]
}
interface Section {
  readonly group: CommandGroup | 'navigation'
  readonly rows: readonly Row[]
}

/** Gives the keys whose names a query finds, in any of the three languages, by kind. */
export function createShortcutRows(
  commands: readonly Command[],
): (query: string, text: Translator) => readonly Section[] {
  const translators = languages.map(createTranslator)
  const row = (name: (text: Translator) => string, keys: readonly string[]) => ({
    name,
    keys,
    names: [
      ...translators.map((text) => searchable(name(text))),
      ...keys.map((key) => searchable(key.replaceAll('-', ' '))),
    ],
  })
  const sections = [
    ...commandGroups.map((group) => ({
      group,
      rows: commands.flatMap(({ group: own, name, shortcut, otherShortcut }) =>
        own === group && shortcut !== undefined
          ? [row(name, otherShortcut === undefined ? [shortcut] : [shortcut, otherShortcut])]
          : [],
      ),
    })),
    { group: 'navigation' as const, rows: navigation.map(({ name, keys }) => row(({ t }) => t(name), keys)) },
  ]
  return (query, text) =>
    sections
      .map(({ group, rows }) => ({
        group,
        rows: rows
          .filter(({ names }) => names.some((name) => rankOf(query, name) !== null))
          .map(({ name, keys }) => ({ name: name(text), keys })),
      }))
      .filter(({ rows }) => rows.length > 0)
}
