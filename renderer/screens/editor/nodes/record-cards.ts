import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { isRecordName } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import { fieldAround, recordAround } from './record-place'

declare module '@tiptap/core' {
  interface Storage {
    recordCards: RecordCards
  }
}

/** Which records are folded to their titles: a matter of this window, no part of the report. */
export interface RecordCards {
  isFolded(id: string): boolean
  fold(id: string, folded: boolean): void
  /** Is told when a record was folded or unfolded; gives a function that stops. */
  subscribe(listener: (id: string) => void): () => void
}

function createRecordCards(): RecordCards {
  const folded = new Set<string>()
  const listeners = new Set<(id: string) => void>()
  return {
    isFolded: (id) => folded.has(id),
    fold(id, fold) {
      if (folded.has(id) === fold) return
      if (fold) folded.add(id)
      else folded.delete(id)
      for (const listener of listeners) listener(id)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Folds the record at a position to its title, or unfolds it. A cursor in what disappears goes to the title. */
export function foldRecord(editor: Editor, position: number, fold: boolean): void {
  const { state, view, storage } = editor
  const node = state.doc.nodeAt(position)
  if (!node || !isRecordName(node.type.name)) return
  const field = fieldAround(state.selection.$head)
  if (fold && field && recordAround(state.selection.$head)?.position === position) {
    const titleKey = records[node.type.name].titleField
    let title = position + 1
    node.forEach(({ attrs }, offset) => {
      if (attrs.key === titleKey) title = position + 1 + offset
    })
    if (field.key !== titleKey) {
      view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(title + 1))))
    }
  }
  storage.recordCards.fold(String(node.attrs.id), fold)
}

/** Folds all records of the report, or unfolds them. */
export function foldAllRecords(editor: Editor, fold: boolean): void {
  editor.state.doc.forEach((node, position) => {
    if (isRecordName(node.type.name)) foldRecord(editor, position, fold)
  })
}

/** Whether any record of the report is not folded. */
export function hasOpenRecord({ state, storage }: Editor): boolean {
  return state.doc.children.some(
    ({ type, attrs }) => isRecordName(type.name) && !storage.recordCards.isFolded(String(attrs.id)),
  )
}

/** Shows what the cursor goes into: a folded record unfolds, an optional text that was left out appears. */
export const RecordCardsExtension = Extension.create<object, RecordCards>({
  name: 'recordCards',
  addStorage: createRecordCards,

  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        key: new PluginKey('recordCards'),
        view: () => ({
          update(view, before) {
            const { selection } = view.state
            if (selection.eq(before.selection) && view.state.doc.eq(before.doc)) return
            const record = recordAround(selection.$head)
            const field = fieldAround(selection.$head)
            if (!record || !field) return
            const dom = view.nodeDOM(field.position)
            if (dom instanceof HTMLElement && !dom.hasAttribute('data-shown')) dom.toggleAttribute('data-shown', true)
            if (field.key !== records[record.name].titleField) {
              editor.storage.recordCards.fold(String(record.node.attrs.id), false)
            }
          },
        }),
      }),
    ]
  },
})
