import { Node } from '@tiptap/core'
import {
  TableRow,
  Table as TiptapTable,
  TableCell as TiptapTableCell,
  TableHeader as TiptapTableHeader,
} from '@tiptap/extension-table'
import { shadeNames } from '../colours'
import { targetIdForm } from '../identity'
import { choiceAttribute, textAttribute, wholeNumberAttribute } from './attribute'
import { textBlocks } from './text-block'

export { TableRow }

export const Table = TiptapTable.configure({ resizable: true, allowTableNodeSelection: true, cellMinWidth: 48 })

/** Spans and widths of pasted cells stay within what a page can hold: grid-paper spreadsheets span hundreds of columns. */
const cellAttributes = {
  colspan: wholeNumberAttribute('colspan', { min: 1, max: 50, fallback: 1 }),
  rowspan: wholeNumberAttribute('rowspan', { min: 1, max: 500, fallback: 1 }),
  colwidth: {
    default: null,
    parseHTML: (element: HTMLElement) => {
      const widths = element.getAttribute('colwidth')?.split(',').map(Number) ?? []
      return widths.length > 0 && widths.every((width) => width > 0 && width < 10_000) ? widths : null
    },
  },
  background: choiceAttribute('background', shadeNames, null),
}

export const TableCell = TiptapTableCell.extend({
  content: textBlocks,
  addAttributes() {
    return { ...this.parent?.(), ...cellAttributes }
  },
})

export const TableHeader = TiptapTableHeader.extend({
  content: textBlocks,
  addAttributes() {
    return { ...this.parent?.(), ...cellAttributes }
  },
})

/** Names the table that follows. */
export const TableCaption = Node.create({
  name: 'tableCaption',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ id: textAttribute('id', targetIdForm) }),
  parseHTML: () => [{ tag: 'p[data-table-caption]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', { 'data-table-caption': '', ...HTMLAttributes }, 0],
})
