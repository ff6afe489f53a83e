import { createTranslator } from '../../../../shared/i18n/index'
import { languages } from '../../../../shared/i18n/language'
import { rankOf, searchable } from '../../../../shared/search/normalise'
import type { Command } from './command'

/** Finds commands by a query in any of the three languages, best first; an empty query gives all in their own order. */
export type FindCommands = (query: string) => readonly Command[]

/** Names and words of the commands in all languages, as searches compare them. */
function readEntries(commands: readonly Command[]) {
  const translators = languages.map(createTranslator)
  return commands.map((command) => ({
    command,
    names: translators.map((text) => searchable(command.name(text))),
    words: translators.flatMap((text) =>
      (command.words?.(text) ?? '').split(',').map((word) => searchable(word.trim())),
    ),
  }))
}

/** Makes the commands searchable: with the first query, because opening a report must not wait for it. */
export function createFinder(commands: readonly Command[]): FindCommands {
  let entries: ReturnType<typeof readEntries> | undefined
  return (query) => {
    if (query.trim() === '') return commands
    entries ??= readEntries(commands)
    return entries
      .flatMap(({ command, names, words }) => {
        const byName = names.map((name) => rankOf(query, name)).filter((rank) => rank !== null)
        const byWord = words.map((word) => rankOf(query, word)).filter((rank) => rank !== null)
        const rank = Math.min(...byName, ...byWord.map((one) => one + 0.5))
        return Number.isFinite(rank) ? [{ command, rank }] : []
      })
      .sort((one, other) => one.rank - other.rank)
      .map(({ command }) => command)
  }
}
