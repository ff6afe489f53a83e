import type { Editor } from '@tiptap/core'
import type { ListField } from '../../../../../shared/fields/field'
import type { Row } from '../../../../../shared/fields/value'
import type { Cells, FactsStore } from '../../facts-store'
import { asUndoStep } from '../../undo-step'

/** Changes of a list of facts; each is one undo step of the report. */
export interface ListEdits {
  insert(index: number, values?: Row): void
  /** Several rows, each at an index that counts those before it. */
  insertAll(rows: readonly { readonly at: number; readonly values: Row }[]): void
  duplicate(index: number): void
  remove(index: number): void
  move(from: number, to: number): void
  write(start: number, cells: readonly Cells[]): void
  undo(): void
  redo(): void
}

export function createListEdits(editor: Editor, store: FactsStore, { key }: ListField): ListEdits {
  const step = (change: () => void) => asUndoStep(editor, change)
  return {
    insert: (index, values) => step(() => store.insertRow(key, index, values)),
    insertAll: (rows) =>
      step(() => {
        for (const { at, values } of rows) store.insertRow(key, at, values)
      }),
    duplicate: (index) => step(() => store.insertRow(key, index + 1, store.rows(key)[index]?.values)),
    remove: (index) => step(() => store.removeRow(key, index)),
    move: (from, to) => step(() => store.moveRow(key, from, to)),
    write: (start, cells) => step(() => store.writeCells(key, start, cells)),
    undo: () => void editor.commands.undo(),
    redo: () => void editor.commands.redo(),
  }
}
