import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconTable } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useText } from '../../../lib/text-context'
import { insertBlocks } from '../insert'
import type { Format } from './read-format'
import { ToolButton } from './tool-button'
import classes from './toolbar.module.css'

const columns = 3
const rows = 3

/** A table with a header row. Every cell states its width, so that every column can be dragged from the start. */
function newTable(editor: Editor) {
  const style = getComputedStyle(editor.view.dom)
  const inner =
    editor.view.dom.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
  const attrs = { colwidth: [Math.round(inner / columns)] }
  const row = (type: string) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type, attrs, content: [{ type: 'paragraph' }] })),
  })
  return {
    type: 'table',
    content: Array.from({ length: rows }, (_, index) => row(index === 0 ? 'tableHeader' : 'tableCell')),
  }
}

/** Inserts a table, or changes the one that the cursor is in. */
export function TableMenu({ editor, format }: { editor: Editor; format: Format }) {
  const { t } = useText()
  const icon = <IconTable size={18} stroke={1.7} aria-hidden />
  if (!format.table) {
    return (
      <ToolButton label={t('editor.tools.table')} onClick={() => insertBlocks(editor, [newTable(editor)])}>
        {icon}
      </ToolButton>
    )
  }
  const run = () => editor.chain().focus()
  return (
    <Menu returnFocus={false}>
      <Menu.Target>
        <Button
          variant="light"
          className={classes.tableButton}
          aria-label={t('editor.tools.tableEdit')}
          leftSection={icon}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          onMouseDown={(event) => event.preventDefault()}
        >
          <span className={classes.word}>{t('editor.tools.tableEdit')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => run().addRowBefore().run()}>{t('editor.table.rowAbove')}</Menu.Item>
        <Menu.Item onClick={() => run().addRowAfter().run()}>{t('editor.table.rowBelow')}</Menu.Item>
        <Menu.Item onClick={() => run().addColumnBefore().run()}>{t('editor.table.columnLeft')}</Menu.Item>
        <Menu.Item onClick={() => run().addColumnAfter().run()}>{t('editor.table.columnRight')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item disabled={!format.canMerge} onClick={() => run().mergeCells().run()}>
          {t('editor.table.merge')}
        </Menu.Item>
        <Menu.Item disabled={!format.canSplit} onClick={() => run().splitCell().run()}>
          {t('editor.table.split')}
        </Menu.Item>
        <Menu.Item onClick={() => run().toggleHeaderRow().run()}>{t('editor.table.headerRow')}</Menu.Item>
        <Menu.Item onClick={() => run().toggleHeaderColumn().run()}>{t('editor.table.headerColumn')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => run().deleteRow().run()}>{t('editor.table.deleteRow')}</Menu.Item>
        <Menu.Item onClick={() => run().deleteColumn().run()}>{t('editor.table.deleteColumn')}</Menu.Item>
        <Menu.Item color="red" onClick={() => run().deleteTable().run()}>
          {t('editor.table.deleteTable')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
