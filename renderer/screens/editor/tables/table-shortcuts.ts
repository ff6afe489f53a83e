import type { TableOperation } from './table-operations'

/** Keys of operations on tables, in the notation of prosemirror-keymap. Alt+Shift+arrows move blocks. */
export const tableShortcuts = {
  rowAbove: 'Mod-Alt-ArrowUp',
  rowBelow: 'Mod-Alt-ArrowDown',
  columnLeft: 'Mod-Alt-ArrowLeft',
  columnRight: 'Mod-Alt-ArrowRight',
  selectRow: 'Mod-Alt-Shift-ArrowRight',
  selectColumn: 'Mod-Alt-Shift-ArrowDown',
  merge: 'Mod-Alt-m',
  split: 'Mod-Alt-Shift-m',
  deleteRow: 'Mod-Alt-Backspace',
  deleteColumn: 'Mod-Alt-Shift-Backspace',
} as const satisfies Partial<Record<TableOperation, string>>
