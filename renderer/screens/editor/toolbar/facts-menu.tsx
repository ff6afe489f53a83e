import { Menu } from '@mantine/core'
import { IconTableDown } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import type { Template } from '../../../../shared/templates/template'
import { useText } from '../../../lib/text-context'
import { insertBlocks } from '../insert'
import { ToolButton } from './tool-button'

/** Inserts a table that is drawn from the facts: the overview, or one of the template's lists. */
export function FactsMenu({ editor, template }: { editor: Editor; template: Template }) {
  const { t, language } = useText()
  const lists = template.facts.flatMap((group) => group.fields).filter((field) => field.type === 'list')
  const insert = (view: string) => insertBlocks(editor, [{ type: 'facts', attrs: { view } }])
  return (
    <Menu returnFocus={false}>
      <Menu.Target>
        <ToolButton label={t('editor.tools.facts')}>
          <IconTableDown size={18} stroke={1.7} aria-hidden />
        </ToolButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('editor.tools.facts')}</Menu.Label>
        <Menu.Item onClick={() => insert('overview')}>{t('editor.tools.factsOverview')}</Menu.Item>
        {lists.map(({ key, label }) => (
          <Menu.Item key={key} onClick={() => insert(key)}>
            {label[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
