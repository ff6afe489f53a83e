import type { Editor, JSONContent } from '@tiptap/core'
import { insertBlocks } from '../insert'
import { asUndoStep } from '../undo-step'

/** Rows and columns, of which the first row is a header. */
export interface TableSize {
  readonly rows: number
  readonly columns: number
}

export const usualTable: TableSize = { rows: 3, columns: 3 }

/** Width of the text on the sheet, in CSS pixels. */
function textWidth({ view: { dom } }: Editor): number {
  const style = getComputedStyle(dom)
  return dom.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
}

/** A table with a header row. Every cell states its width, so that every column can be dragged from the start. */
function newTable(width: number, { rows, columns }: TableSize): JSONContent {
  const attrs = { colwidth: [Math.max(24, Math.round(width / columns))] }
  const row = (type: string) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type, attrs, content: [{ type: 'paragraph' }] })),
  })
  return {
    type: 'table',
    content: Array.from({ length: rows }, (_, index) => row(index === 0 ? 'tableHeader' : 'tableCell')),
  }
}

/** Puts a table after the cursor's block, and the cursor into its first cell. */
export const insertTable = (editor: Editor, size: TableSize = usualTable): void =>
  asUndoStep(editor, () => insertBlocks(editor, [newTable(textWidth(editor), size)]))
