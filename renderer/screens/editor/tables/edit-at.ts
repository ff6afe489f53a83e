import type { Editor } from '@tiptap/core'
import { addColumn, addRow, CellSelection, TableMap } from '@tiptap/pm/tables'
import { asUndoStep } from '../undo-step'
import { completeWidths, writeWidths } from './column-widths'

export type Axis = 'row' | 'column'

function tableAt(editor: Editor, position: number) {
  const { doc } = editor.state
  const table = editor.isEditable && position <= doc.content.size ? doc.nodeAt(position) : null
  if (table?.type.name !== 'table') return null
  const map = TableMap.get(table)
  return { table, map, tableStart: position + 1, left: 0, top: 0, right: map.width, bottom: map.height }
}

/** Puts a row or column before the one with an index into the table at a position. */
export function insertAt(editor: Editor, position: number, axis: Axis, index: number): void {
  const rect = tableAt(editor, position)
  if (!rect) return
  const transaction = (axis === 'row' ? addRow : addColumn)(editor.state.tr, rect, index)
  asUndoStep(editor, () => editor.view.dispatch(completeWidths(transaction, position)))
}

/** Selects a whole row or column of the table at a position. */
export function selectAt(editor: Editor, position: number, axis: Axis, index: number): void {
  const rect = tableAt(editor, position)
  const at = rect?.map.map[axis === 'row' ? index * rect.map.width : index]
  if (!rect || at === undefined) return
  const $cell = editor.state.doc.resolve(rect.tableStart + at)
  const selection = axis === 'row' ? CellSelection.rowSelection($cell) : CellSelection.colSelection($cell)
  editor.view.dispatch(editor.state.tr.setSelection(selection))
  editor.view.focus()
}

/** Gives the columns of the table at a position their widths, in one undo step. */
export function setWidths(editor: Editor, position: number, widths: readonly number[]): void {
  if (!tableAt(editor, position)) return
  const transaction = writeWidths(editor.state.tr, position, widths.map(Math.round))
  if (transaction.docChanged) asUndoStep(editor, () => editor.view.dispatch(transaction))
}
