import {
  TableRow,
  Table as TiptapTable,
  TableCell as TiptapTableCell,
  TableHeader as TiptapTableHeader,
} from '@tiptap/extension-table'
import { wholeNumberAttribute } from './number-attribute'
import { textBlocks } from './text-block'

export { TableRow }

export const Table = TiptapTable.configure({ resizable: true, allowTableNodeSelection: true, cellMinWidth: 48 })
/** Spans and widths of pasted cells, within what a page can hold: grid-paper spreadsheets span hundreds of columns. */
const spans = {
  colspan: wholeNumberAttribute('colspan', { min: 1, max: 50, fallback: 1 }),
  rowspan: wholeNumberAttribute('rowspan', { min: 1, max: 500, fallback: 1 }),
  colwidth: {
    default: null,
    parseHTML: (element: HTMLElement) => {
      const widths = element.getAttribute('colwidth')?.split(',').map(Number) ?? []
      return widths.length > 0 && widths.every((width) => width > 0 && width < 10_000) ? widths : null
    },
  },
}

export const TableCell = TiptapTableCell.extend({
  content: textBlocks,
  addAttributes() {
    return { ...this.parent?.(), ...spans }
  },
})

export const TableHeader = TiptapTableHeader.extend({
  content: textBlocks,
  addAttributes() {
    return { ...this.parent?.(), ...spans }
  },
})
