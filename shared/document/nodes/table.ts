import {
  TableRow,
  Table as TiptapTable,
  TableCell as TiptapTableCell,
  TableHeader as TiptapTableHeader,
} from '@tiptap/extension-table'
import { textBlocks } from './text-block'

export { TableRow }

export const Table = TiptapTable.configure({ resizable: true, allowTableNodeSelection: true, cellMinWidth: 48 })
export const TableCell = TiptapTableCell.extend({ content: textBlocks })
export const TableHeader = TiptapTableHeader.extend({ content: textBlocks })
