import { TableView } from '@tiptap/extension-table'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { columnShares, statedWidths } from '../tables/column-widths'

/** Widths as shares of the text width, as on paper: the sheet on screen has any size. */
function share(node: DocumentNode, group: HTMLElement, table: HTMLTableElement): void {
  const columns = [...group.children].filter((column): column is HTMLElement => column instanceof HTMLElement)
  table.style.width = ''
  table.style.minWidth = ''
  const even = statedWidths(node).every((width) => width === null)
  const shares = even ? [] : columnShares(node)
  columns.forEach((column, index) => {
    const own = shares[index]
    column.style.minWidth = ''
    column.style.width = own === undefined ? '' : `${own * 100}%`
  })
}

/** Whether the rows of two tables have the same cells, which only hold other text. */
const sameColumns = (one: DocumentNode, other: DocumentNode): boolean =>
  one.childCount === other.childCount &&
  one.children.every((row, index) => {
    const next = other.child(index)
    return (
      row === next ||
      (row.childCount === next.childCount && row.children.every((cell, at) => cell.attrs === next.child(at).attrs))
    )
  })

/** A table as wide as the text, its columns in the proportions of their widths. */
export class SheetTableView extends TableView {
  constructor(...args: ConstructorParameters<typeof TableView>) {
    super(...args)
    share(this.node, this.colgroup, this.table)
  }

  override update(node: DocumentNode): boolean {
    // Typing in a cell changes the table but not its columns.
    if (node.type === this.node.type && sameColumns(this.node, node)) {
      this.node = node
      return true
    }
    const updated = super.update(node)
    if (updated) share(node, this.colgroup, this.table)
    return updated
  }
}
