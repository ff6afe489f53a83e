import { IconBuildingBank, IconBulb, IconFold, IconFoldDown, IconSearch, IconTableDown } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { newRecord } from '../../../../shared/document/new-record'
import { isRecordName, type RecordDefinition } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import type { Template } from '../../../../shared/templates/template'
import { insertBlocks } from '../insert'
import { foldAllRecords, foldRecord, hasOpenRecord } from '../nodes/record-cards'
import { recordAround } from '../nodes/record-place'
import { type Command, named } from './command'
import { inBody } from './places'

const icons: Readonly<Record<RecordDefinition['name'], Command['icon']>> = {
  finding: IconSearch,
  policy: IconBuildingBank,
  recommendation: IconBulb,
}

/** Adds a finding, a policy or a recommendation. */
export const recordCommands: readonly Command[] = Object.values(records).map(({ name, label }) => ({
  id: name,
  group: 'records',
  icon: icons[name],
  name: ({ t, language }) => t('editor.tools.addRecord', { kind: label[language] }),
  words: ({ t, language }) => `${label[language]} ${t('commands.words.record')}`,
  isEnabled: inBody,
  run: (editor) => insertBlocks(editor, [newRecord(name, crypto.randomUUID())]),
}))

const recordAtCursor = ({ state }: Editor) => recordAround(state.selection.$head)

/** Folds the card that the cursor stands in to its title, or all cards, and unfolds them. */
export const cardCommands: readonly Command[] = [
  {
    ...named('foldRecord'),
    group: 'block',
    icon: IconFold,
    shortcut: 'Mod-Alt-j',
    offer: 'never',
    isEnabled: (editor) => recordAtCursor(editor) !== null,
    run: (editor) => {
      const record = recordAtCursor(editor)
      if (record) {
        foldRecord(editor, record.position, !editor.storage.recordCards.isFolded(String(record.node.attrs.id)))
      }
      editor.view.focus()
    },
  },
  {
    ...named('foldRecords'),
    group: 'block',
    icon: IconFoldDown,
    shortcut: 'Mod-Alt-Shift-j',
    offer: 'never',
    isEnabled: ({ state }) => state.doc.children.some(({ type }) => isRecordName(type.name)),
    run: (editor) => {
      foldAllRecords(editor, hasOpenRecord(editor))
      editor.view.focus()
    },
  },
]

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
