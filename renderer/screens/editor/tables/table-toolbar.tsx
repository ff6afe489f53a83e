import { Menu } from '@mantine/core'
import {
  IconAlignCenter,
  IconAlignLeft,
  IconAlignRight,
  IconArrowMerge,
  IconArrowsSplit2,
  IconBucketDroplet,
  IconColumns,
  IconLayoutNavbar,
  IconLayoutSidebar,
  IconTableColumn,
  IconTableRow,
  IconTextCaption,
  IconTrash,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type ReactNode, useCallback } from 'react'
import { shadeNames } from '../../../../shared/document/colours'
import type { TextKey } from '../../../../shared/i18n/index'
import { useText } from '../../../lib/text-context'
import { afterComposition } from '../after-composition'
import classes from '../overlay/overlay.module.css'
import { ToolBox } from '../overlay/tool-box'
import { ToolButton } from '../toolbar/tool-button'
import { useEditorValue } from '../use-editor-value'
import { readTable, type ShownTable } from './read-table'
import { editTable, setCellShade, toggleCellAlign } from './table-commands'
import type { TableOperation } from './table-operations'

const icon = { size: 17, stroke: 1.7, 'aria-hidden': true } as const

const alignments = [
  { align: 'left', text: 'sheet.table.alignLeft', Icon: IconAlignLeft },
  { align: 'center', text: 'sheet.table.alignCenter', Icon: IconAlignCenter },
  { align: 'right', text: 'sheet.table.alignRight', Icon: IconAlignRight },
] as const

const rowOperations = ['rowAbove', 'rowBelow', 'selectRow', 'deleteRow'] as const
const columnOperations = ['columnLeft', 'columnRight', 'selectColumn', 'deleteColumn'] as const
const removals = ['deleteRow', 'deleteColumn', 'deleteTable'] as const

interface MenuProps {
  readonly editor: Editor
  readonly textKey: TextKey
  readonly icon: ReactNode
  readonly operations: readonly Exclude<TableOperation, 'caption'>[]
}

/** Operations on rows, on columns, or that delete, behind one button. */
function OperationMenu({ editor, textKey, icon: image, operations }: MenuProps) {
  const { t } = useText()
  return (
    <Menu returnFocus={false}>
      <Menu.Target>
        <ToolButton label={t(textKey)}>{image}</ToolButton>
      </Menu.Target>
      <Menu.Dropdown>
        {operations.map((operation) => (
          <Menu.Item
            key={operation}
            color={operation.startsWith('delete') ? 'red' : undefined}
            onClick={() => afterComposition(editor, () => editTable(editor, operation))}
          >
            {t(`sheet.table.${operation}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function ShadeMenu({ editor, table }: { editor: Editor; table: ShownTable }) {
  const { t } = useText()
  return (
    <Menu returnFocus={false}>
      <Menu.Target>
        <ToolButton label={t('sheet.table.shade')} active={table.shade !== null}>
          <IconBucketDroplet {...icon} />
        </ToolButton>
      </Menu.Target>
      <Menu.Dropdown>
        {[...shadeNames, null].map((shade) => (
          <Menu.Item
            key={shade ?? 'none'}
            leftSection={
              <span
                className={classes.swatch}
                style={{ background: shade ? `var(--shade-${shade})` : 'transparent', display: 'block' }}
              />
            }
            onClick={() => afterComposition(editor, () => setCellShade(editor, shade))}
          >
            {t(shade ? `sheet.table.shades.${shade}` : 'sheet.table.noShade')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Tools({ editor, table }: { editor: Editor; table: ShownTable }) {
  const { t } = useText()
  const { position } = table
  const find = useCallback(() => {
    if (editor.isDestroyed) return []
    const { view, state } = editor
    const table = view.nodeDOM(position)
    if (!(table instanceof HTMLElement)) return []
    const above = state.doc.resolve(position).nodeBefore
    const caption = above?.type.name === 'tableCaption' ? view.nodeDOM(position - above.nodeSize) : null
    return caption instanceof HTMLElement ? [caption, table] : [table]
  }, [editor, position])
  const tool = (operation: Exclude<TableOperation, 'caption'>, image: ReactNode, state: object = {}) => (
    <ToolButton
      label={t(`sheet.table.${operation}`)}
      onClick={() => afterComposition(editor, () => editTable(editor, operation))}
      {...state}
    >
      {image}
    </ToolButton>
  )
  return (
    <ToolBox editor={editor} label={t('sheet.table.tools')} find={find} gap={table.hasCaption ? 6 : 20}>
      <OperationMenu
        editor={editor}
        textKey="sheet.table.rows"
        icon={<IconTableRow {...icon} />}
        operations={rowOperations}
      />
      <OperationMenu
        editor={editor}
        textKey="sheet.table.columns"
        icon={<IconTableColumn {...icon} />}
        operations={columnOperations}
      />
      <span className={classes.divider} />
      {tool('merge', <IconArrowMerge {...icon} />, { disabled: !table.canMerge })}
      {tool('split', <IconArrowsSplit2 {...icon} />, { disabled: !table.canSplit })}
      {tool('headerRow', <IconLayoutNavbar {...icon} />, { active: table.headerRow })}
      {tool('headerColumn', <IconLayoutSidebar {...icon} />, { active: table.headerColumn })}
      <span className={classes.divider} />
      {alignments.map(({ align, text, Icon }) => (
        <ToolButton
          key={align}
          label={t(text)}
          active={table.align === align}
          onClick={() => afterComposition(editor, () => toggleCellAlign(editor, align))}
        >
          <Icon {...icon} />
        </ToolButton>
      ))}
      <ShadeMenu editor={editor} table={table} />
      <span className={classes.divider} />
      {tool('evenColumns', <IconColumns {...icon} />)}
      <ToolButton
        label={t('sheet.table.caption')}
        active={table.hasCaption}
        onClick={() => afterComposition(editor, () => editTable(editor, 'caption'))}
      >
        <IconTextCaption {...icon} />
      </ToolButton>
      <OperationMenu
        editor={editor}
        textKey="sheet.table.remove"
        icon={<IconTrash {...icon} />}
        operations={removals}
      />
    </ToolBox>
  )
}

/** The tools of the table that the cursor stands in, above it. */
export function TableToolbar({ editor }: { editor: Editor }) {
  const table = useEditorValue(editor, readTable)
  return table ? <Tools editor={editor} table={table} /> : null
}
