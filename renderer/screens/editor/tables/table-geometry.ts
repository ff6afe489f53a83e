import type { Node as DocumentNode } from '@tiptap/pm/model'
import { TableMap } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'

/** Where the lines of a table are drawn, in pixels of the window. */
export interface TableGeometry {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Left edges of the columns and the right edge of the last. */
  readonly columns: readonly number[]
  /** Top edges of the rows and the bottom edge of the last. */
  readonly rows: readonly number[]
}

/** Where a column begins: at the left of any cell that begins with it. */
function columnEdge(view: EditorView, start: number, map: TableMap, column: number): number | null {
  for (let row = 0; row < map.height; row += 1) {
    const at = map.map[row * map.width + column]
    if (at === undefined || map.findCell(at).left !== column) continue
    const dom = view.nodeDOM(start + at)
    if (dom instanceof HTMLElement) return dom.getBoundingClientRect().left
  }
  return null
}

/** Measures the table at a position; null while it is not drawn. */
export function measureTable(view: EditorView, node: DocumentNode, position: number): TableGeometry | null {
  const dom = view.nodeDOM(position)
  const table = dom instanceof HTMLElement ? dom.querySelector('table') : null
  if (!table) return null
  const { left, top, right, bottom } = table.getBoundingClientRect()
  const map = TableMap.get(node)
  const columns = Array.from({ length: map.width }, (_, column) => columnEdge(view, position + 1, map, column))
  const rows = [...table.rows].map((row) => row.getBoundingClientRect().top)
  return {
    left,
    top,
    right,
    bottom,
    columns: [...columns.map((edge, index) => edge ?? left + ((right - left) * index) / map.width), right],
    rows: [...rows, bottom],
  }
}
