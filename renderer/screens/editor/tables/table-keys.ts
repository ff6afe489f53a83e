import { Extension } from '@tiptap/core'
import { editTable } from './table-commands'
import type { TableOperation } from './table-operations'
import { tableShortcuts } from './table-shortcuts'

/** The keys of operations on tables; outside of tables they do nothing of their own. */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  // Before the keys of paragraphs and lists.
  priority: 900,

  addKeyboardShortcuts() {
    const entries = Object.entries(tableShortcuts) as [TableOperation, string][]
    return Object.fromEntries(entries.map(([operation, key]) => [key, () => editTable(this.editor, operation)]))
  },
})
