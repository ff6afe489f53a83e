import { TableView } from '@tiptap/extension-table'
import type { Node as DocumentNode } from '@tiptap/pm/model'

/** Turns widths in pixels into shares of the text width, as on paper: the sheet on screen has any size. */
function share(group: HTMLElement, table: HTMLTableElement): void {
  const columns = [...group.children].filter((column): column is HTMLElement => column instanceof HTMLElement)
  const widths = columns.map((column) => Number.parseFloat(column.style.width))
  const known = widths.filter((width) => width > 0)
  table.style.width = ''
  table.style.minWidth = ''
  if (known.length === 0) return
  const average = known.reduce((sum, width) => sum + width, 0) / known.length
  const filled = widths.map((width) => (width > 0 ? width : average))
  const total = filled.reduce((sum, width) => sum + width, 0)
  columns.forEach((column, index) => {
    column.style.minWidth = ''
    column.style.width = `${((filled[index] ?? average) / total) * 100}%`
  })
}

/** A table as wide as the text, its columns in the proportions of their widths. */
export class SheetTableView extends TableView {
  constructor(...args: ConstructorParameters<typeof TableView>) {
    super(...args)
    share(this.colgroup, this.table)
  }

  override update(node: DocumentNode): boolean {
    const updated = super.update(node)
    if (updated) share(this.colgroup, this.table)
    return updated
  }
}
