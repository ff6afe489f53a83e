import type { Editor } from '@tiptap/core'
import { isInTable, selectedRect, TableMap } from '@tiptap/pm/tables'
import { type Shade, shadeNames } from '../../../../shared/document/colours'
import { selectedTable } from './find-table'
import { canOperate } from './table-operations'

export type CellAlign = 'left' | 'center' | 'right'

/** What the table's tools show. */
export interface ShownTable {
  readonly position: number
  readonly hasCaption: boolean
  readonly headerRow: boolean
  readonly headerColumn: boolean
  readonly canMerge: boolean
  readonly canSplit: boolean
  readonly align: CellAlign | null
  readonly shade: Shade | null
}

/** Reads what the tools show of the table at the cursor; null outside of tables. */
export function readTable({ state, isEditable }: Editor): ShownTable | null {
  const table = isEditable && isInTable(state) ? selectedTable(state) : null
  if (!table) return null
  const map = TableMap.get(table.node)
  const isHeader = (cells: readonly number[]) => cells.every((at) => table.node.nodeAt(at)?.type.name === 'tableHeader')
  const rect = selectedRect(state)
  const cell = table.node.nodeAt(rect.map.map[rect.top * rect.map.width + rect.left] ?? 0)
  const { align, background } = cell?.attrs ?? {}
  return {
    position: table.position,
    hasCaption: table.captionAt !== null,
    headerRow: isHeader(map.cellsInRect({ left: 0, top: 0, right: map.width, bottom: 1 })),
    headerColumn: isHeader(map.cellsInRect({ left: 0, top: 0, right: 1, bottom: map.height })),
    canMerge: canOperate(state, 'merge'),
    canSplit: canOperate(state, 'split'),
    align: align === 'left' || align === 'center' || align === 'right' ? align : null,
    shade: shadeNames.find((name) => name === background) ?? null,
  }
}
