import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { TableMap } from '@tiptap/pm/tables'

/** Width in CSS pixels that the cells of a table state for each of its columns; null where none does. */
export function statedWidths(table: DocumentNode): (number | null)[] {
  const map = TableMap.get(table)
  const widths: (number | null)[] = Array.from({ length: map.width }, () => null)
  for (const at of new Set(map.map)) {
    const colwidth: unknown = table.nodeAt(at)?.attrs.colwidth
    if (!Array.isArray(colwidth)) continue
    const { left } = map.findCell(at)
    colwidth.forEach((width: unknown, offset) => {
      if (typeof width === 'number' && width > 0 && left + offset < widths.length) widths[left + offset] ??= width
    })
  }
  return widths
}

/** Widths for every column: those that are not stated are as wide as the others on average, or all alike. */
export function columnWidths(table: DocumentNode): number[] {
  const stated = statedWidths(table)
  const known = stated.filter((width) => width !== null)
  const average = known.length > 0 ? known.reduce((sum, width) => sum + width, 0) / known.length : 100
  return stated.map((width) => width ?? Math.round(average))
}

/** The widths of columns as shares of the table's, which add up to 1. */
export function columnShares(table: DocumentNode): number[] {
  const widths = columnWidths(table)
  const total = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => width / total)
}

/** Writes the width of every column into every cell of the table at a position, where another stands. */
export function writeWidths(transaction: Transaction, tableAt: number, widths: readonly number[]): Transaction {
  const table = transaction.doc.nodeAt(tableAt)
  if (table?.type.name !== 'table') return transaction
  const map = TableMap.get(table)
  for (const at of new Set(map.map)) {
    const { left, right } = map.findCell(at)
    const own = widths.slice(left, right)
    const cell = table.nodeAt(at)
    if (cell && JSON.stringify(cell.attrs.colwidth) !== JSON.stringify(own)) {
      transaction.setNodeAttribute(tableAt + 1 + at, 'colwidth', own)
    }
  }
  return transaction
}

/** Makes every cell of a table state its width, once any does: a column that says nothing cannot be dragged. */
export function completeWidths(transaction: Transaction, tableAt: number): Transaction {
  const table = transaction.doc.nodeAt(tableAt)
  if (table?.type.name !== 'table' || statedWidths(table).every((width) => width === null)) return transaction
  return writeWidths(transaction, tableAt, columnWidths(table))
}
