import { IconBuildingBank, IconSearch, IconTableDown } from '@tabler/icons-react'
import { newRecord } from '../../../../shared/document/new-record'
import type { RecordDefinition } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import type { Template } from '../../../../shared/templates/template'
import { insertBlocks } from '../insert'
import type { Command } from './command'
import { inBody } from './places'

const icons: Readonly<Record<RecordDefinition['name'], Command['icon']>> = {
  finding: IconSearch,
  policy: IconBuildingBank,
}

/** Adds a finding or a policy. */
export const recordCommands: readonly Command[] = Object.values(records).map(({ name, label }) => ({
  id: name,
  group: 'records',
  icon: icons[name],
  name: ({ t, language }) => t('editor.tools.addRecord', { kind: label[language] }),
  words: ({ t, language }) => `${label[language]} ${t('commands.words.record')}`,
  isEnabled: inBody,
  run: (editor) => insertBlocks(editor, [newRecord(name, crypto.randomUUID())]),
}))

/** Inserts a table that is drawn from the facts: the overview, or one of the template's lists. */
export function factsCommands(template: Template): readonly Command[] {
  const facts = (view: string, name: Command['name']): Command => ({
    id: `facts-${view}`,
    group: 'facts',
    icon: IconTableDown,
    name,
    words: ({ t }) => t('commands.words.facts'),
    isEnabled: inBody,
    run: (editor) => insertBlocks(editor, [{ type: 'facts', attrs: { view } }]),
  })
  const lists = template.facts.flatMap((group) => group.fields).filter((field) => field.type === 'list')
  return [
    facts('overview', ({ t }) => t('commands.name.facts', { list: t('editor.tools.factsOverview') })),
    ...lists.map(({ key, label }) =>
      facts(key, ({ t, language }) => t('commands.name.facts', { list: label[language] })),
    ),
  ]
}
