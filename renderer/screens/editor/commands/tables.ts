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
  IconRowInsertBottom,
  IconRowInsertTop,
  IconRowRemove,
  IconTableColumn,
  IconTableMinus,
  IconTableRow,
  IconTextCaption,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { shadeNames } from '../../../../shared/document/colours'
import { type Command, named } from './command'
import { inTable } from './places'
import { addTableCaption, hasNoCaption } from './table-caption'

type TableCommand =
  | 'addRowBefore'
  | 'addRowAfter'
  | 'addColumnBefore'
  | 'addColumnAfter'
  | 'mergeCells'
  | 'splitCell'
  | 'toggleHeaderRow'
  | 'toggleHeaderColumn'
  | 'deleteRow'
  | 'deleteColumn'
  | 'deleteTable'

const table = (name: TableCommand, icon: Command['icon'], isEnabled = inTable): Command => ({
  ...named(name),
  group: 'table',
  icon,
  isEnabled,
  run: (editor) => editor.chain().focus()[name]().run(),
})

const cellAttributes = (editor: Editor): Record<string, unknown> => ({
  ...editor.getAttributes('tableCell'),
  ...editor.getAttributes('tableHeader'),
})

const cellAlign = (
  align: 'left' | 'center' | 'right',
  name: 'cellLeft' | 'cellCenter' | 'cellRight',
  icon: Command['icon'],
): Command => ({
  ...named(name),
  group: 'table',
  icon,
  isEnabled: inTable,
  isActive: (editor) => inTable(editor) && cellAttributes(editor).align === align,
  run: (editor) => {
    const next = cellAttributes(editor).align === align ? null : align
    editor.chain().focus().setCellAttribute('align', next).run()
  },
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
  isActive: (editor) => inTable(editor) && (cellAttributes(editor).background ?? null) === shade,
  run: (editor) => editor.chain().focus().setCellAttribute('background', shade).run(),
})

/** What can be done with the table that the cursor stands in. */
export const tableCommands: readonly Command[] = [
  table('addRowBefore', IconRowInsertTop),
  table('addRowAfter', IconRowInsertBottom),
  table('addColumnBefore', IconColumnInsertLeft),
  table('addColumnAfter', IconColumnInsertRight),
  table('mergeCells', IconArrowMerge, (editor) => inTable(editor) && editor.can().mergeCells()),
  table('splitCell', IconArrowsSplit2, (editor) => inTable(editor) && editor.can().splitCell()),
  table('toggleHeaderRow', IconTableRow),
  table('toggleHeaderColumn', IconTableColumn),
  { ...named('tableCaption'), group: 'table', icon: IconTextCaption, isEnabled: hasNoCaption, run: addTableCaption },
  cellAlign('left', 'cellLeft', IconAlignLeft),
  cellAlign('center', 'cellCenter', IconAlignCenter),
  cellAlign('right', 'cellRight', IconAlignRight),
  ...[...shadeNames, null].map(cellShade),
  table('deleteRow', IconRowRemove),
  table('deleteColumn', IconColumnRemove),
  table('deleteTable', IconTableMinus),
]
