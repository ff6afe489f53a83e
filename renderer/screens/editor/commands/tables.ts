import {
  IconAlignCenter,
  IconAlignLeft,
  IconAlignRight,
  IconArrowMerge,
  IconArrowsSplit2,
  IconBucketDroplet,
  IconColumnInsertLeft,
  IconColumnInsertRight,
  IconColumnRemove,
  IconColumns,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconRowRemove,
  IconSelect,
  IconSelectAll,
  IconTableColumn,
  IconTableMinus,
  IconTableRow,
  IconTextCaption,
} from '@tabler/icons-react'
import { shadeNames } from '../../../../shared/document/colours'
import { type CellAlign, readTable } from '../tables/read-table'
import { canEditTable, editTable, setCellShade, toggleCellAlign } from '../tables/table-commands'
import type { TableOperation } from '../tables/table-operations'
import { tableShortcuts } from '../tables/table-shortcuts'
import { type Command, named } from './command'
import { inTable } from './places'

/** Operations on the table by the name of their command. */
const operations = {
  addRowBefore: 'rowAbove',
  addRowAfter: 'rowBelow',
  addColumnBefore: 'columnLeft',
  addColumnAfter: 'columnRight',
  mergeCells: 'merge',
  splitCell: 'split',
  toggleHeaderRow: 'headerRow',
  toggleHeaderColumn: 'headerColumn',
  evenColumns: 'evenColumns',
  tableCaption: 'caption',
  selectRow: 'selectRow',
  selectColumn: 'selectColumn',
  deleteRow: 'deleteRow',
  deleteColumn: 'deleteColumn',
  deleteTable: 'deleteTable',
} as const satisfies Record<string, TableOperation>

const shortcuts: Partial<Record<TableOperation, string>> = tableShortcuts

function table(name: keyof typeof operations, icon: Command['icon']): Command {
  const operation = operations[name]
  const shortcut = shortcuts[operation]
  return {
    ...named(name),
    group: 'table',
    icon,
    ...(shortcut && { shortcut }),
    isEnabled: (editor) => canEditTable(editor, operation),
    run: (editor) => editTable(editor, operation),
  }
}

const cellAlign = (
  align: CellAlign,
  name: 'cellLeft' | 'cellCenter' | 'cellRight',
  icon: Command['icon'],
): Command => ({
  ...named(name),
  group: 'table',
  icon,
  isEnabled: inTable,
  isActive: (editor) => readTable(editor)?.align === align,
  run: (editor) => toggleCellAlign(editor, align),
})

const cellShade = (shade: (typeof shadeNames)[number] | null): Command => ({
  id: `shade-${shade ?? 'none'}`,
  name: ({ t }) =>
    shade ? t('commands.name.shade', { colour: t(`commands.colour.${shade}`) }) : t('commands.name.noShade'),
  words: ({ t }) => t(shade ? 'commands.words.shade' : 'commands.words.noShade'),
  group: 'table',
  offer: 'search',
  icon: IconBucketDroplet,
  isEnabled: inTable,
  isActive: (editor) => readTable(editor)?.shade === shade,
  run: (editor) => setCellShade(editor, shade),
})

/** What can be done with the table that the cursor stands in. */
export const tableCommands: readonly Command[] = [
  table('addRowBefore', IconRowInsertTop),
  table('addRowAfter', IconRowInsertBottom),
  table('addColumnBefore', IconColumnInsertLeft),
  table('addColumnAfter', IconColumnInsertRight),
  table('mergeCells', IconArrowMerge),
  table('splitCell', IconArrowsSplit2),
  table('toggleHeaderRow', IconTableRow),
  table('toggleHeaderColumn', IconTableColumn),
  table('evenColumns', IconColumns),
  table('tableCaption', IconTextCaption),
  table('selectRow', IconSelect),
  table('selectColumn', IconSelectAll),
  cellAlign('left', 'cellLeft', IconAlignLeft),
  cellAlign('center', 'cellCenter', IconAlignCenter),
  cellAlign('right', 'cellRight', IconAlignRight),
  ...[...shadeNames, null].map(cellShade),
  table('deleteRow', IconRowRemove),
  table('deleteColumn', IconColumnRemove),
  table('deleteTable', IconTableMinus),
]
