import type { Editor } from '@tiptap/core'
import { isInTable, setCellAttr } from '@tiptap/pm/tables'
import type { Shade } from '../../../../shared/document/colours'
import { asUndoStep } from '../undo-step'
import { type CellAlign, readTable } from './read-table'
import { canOperate, type TableOperation, tableOperations } from './table-operations'

/** Whether an operation on the table at the cursor would do something. */
export const canEditTable = (editor: Editor, operation: TableOperation): boolean =>
  editor.isEditable && canOperate(editor.state, operation)

/** Does an operation on the table at the cursor, in one undo step. Gives whether it could. */
export function editTable(editor: Editor, operation: TableOperation): boolean {
  if (!editor.isEditable) return false
  const done = asUndoStep(editor, () => tableOperations[operation](editor.state, editor.view.dispatch))
  if (done) editor.view.focus()
  return done
}

function setOnCells(editor: Editor, name: 'align' | 'background', value: string | null): boolean {
  if (!editor.isEditable || !isInTable(editor.state)) return false
  asUndoStep(editor, () => setCellAttr(name, value)(editor.state, editor.view.dispatch))
  editor.view.focus()
  return true
}

/** Aligns the selected cells, or lets go of that alignment when they have it. */
export const toggleCellAlign = (editor: Editor, align: CellAlign): boolean =>
  setOnCells(editor, 'align', readTable(editor)?.align === align ? null : align)

/** Shades the selected cells; null as the table's form has it. */
export const setCellShade = (editor: Editor, shade: Shade | null): boolean => setOnCells(editor, 'background', shade)
