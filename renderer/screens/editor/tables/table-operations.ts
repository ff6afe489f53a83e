import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { Selection, TextSelection } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  CellSelection,
  deleteColumn,
  deleteRow,
  isInTable,
  mergeCells,
  selectedRect,
  splitCell,
  toggleHeader,
} from '@tiptap/pm/tables'
import { columnWidths, completeWidths, writeWidths } from './column-widths'
import { selectedTable } from './find-table'

/** Keeps the widths stated and the cursor inside the table, whatever a command did to it. */
function tidily(command: Command): Command {
  return (state, dispatch) => {
    const table = isInTable(state) ? selectedTable(state) : null
    if (!table) return false
    return command(
      state,
      dispatch &&
        ((transaction: Transaction) => {
          completeWidths(transaction, table.position)
          const left = transaction.doc.nodeAt(table.position)
          const end = table.position + (left?.nodeSize ?? 0)
          const { from } = transaction.selection
          if (left?.type.name === 'table' && (from <= table.position || from >= end)) {
            transaction.setSelection(Selection.near(transaction.doc.resolve(end - 1), -1))
          }
          dispatch(transaction)
        }),
    )
  }
}

/** Removes the table with its caption; a paragraph takes its place where nothing else would hold the cursor. */
const deleteTable: Command = (state, dispatch) => {
  const table = selectedTable(state)
  if (!table) return false
  const from = table.captionAt ?? table.position
  const transaction = state.tr.delete(from, table.position + table.node.nodeSize)
  const paragraph = state.schema.nodes.paragraph
  if (!transaction.doc.nodeAt(from) && paragraph) transaction.insert(from, paragraph.create())
  transaction.setSelection(Selection.near(transaction.doc.resolve(from)))
  dispatch?.(transaction.scrollIntoView())
  return true
}

/** A table without rows or columns is none. */
const orTable =
  (command: Command): Command =>
  (state, dispatch) =>
    tidily(command)(state, dispatch) || deleteTable(state, dispatch)

/** Adds a caption and goes into it; removes the one that is there. */
const toggleCaption: Command = (state, dispatch) => {
  const table = selectedTable(state)
  const caption = state.schema.nodes.tableCaption
  if (!table || !caption) return false
  if (table.captionAt !== null) {
    dispatch?.(state.tr.delete(table.captionAt, table.position))
    return true
  }
  const transaction = state.tr.insert(table.position, caption.create())
  transaction.setSelection(TextSelection.create(transaction.doc, table.position + 1))
  dispatch?.(transaction.scrollIntoView())
  return true
}

const evenColumns: Command = (state, dispatch) => {
  const table = selectedTable(state)
  if (!table) return false
  const widths = columnWidths(table.node)
  const even = Math.round(widths.reduce((sum, width) => sum + width, 0) / widths.length)
  dispatch?.(
    writeWidths(
      state.tr,
      table.position,
      widths.map(() => even),
    ),
  )
  return true
}

/** Selects the rows or columns of the selected cells from edge to edge. */
const selectWhole =
  (axis: 'row' | 'column'): Command =>
  (state, dispatch) => {
    if (!isInTable(state)) return false
    const { map, tableStart, top, left, bottom, right } = selectedRect(state)
    const cellAt = (row: number, column: number) =>
      state.doc.resolve(tableStart + (map.map[row * map.width + column] ?? 0))
    const selection =
      axis === 'row'
        ? CellSelection.rowSelection(cellAt(top, left), cellAt(bottom - 1, right - 1))
        : CellSelection.colSelection(cellAt(top, left), cellAt(bottom - 1, right - 1))
    dispatch?.(state.tr.setSelection(selection))
    return true
  }

/** Everything that can be done to the table that the cursor stands in, by name. */
export const tableOperations = {
  rowAbove: tidily(addRowBefore),
  rowBelow: tidily(addRowAfter),
  columnLeft: tidily(addColumnBefore),
  columnRight: tidily(addColumnAfter),
  merge: tidily(mergeCells),
  split: tidily(splitCell),
  headerRow: tidily(toggleHeader('row')),
  headerColumn: tidily(toggleHeader('column')),
  evenColumns,
  caption: toggleCaption,
  selectRow: selectWhole('row'),
  selectColumn: selectWhole('column'),
  deleteRow: orTable(deleteRow),
  deleteColumn: orTable(deleteColumn),
  deleteTable,
} as const satisfies Record<string, Command>

export type TableOperation = keyof typeof tableOperations

/** Whether an operation would do something now. */
export const canOperate = (state: EditorState, operation: TableOperation): boolean => tableOperations[operation](state)
