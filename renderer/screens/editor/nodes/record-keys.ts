import { type Editor, Extension } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { isLeftOut, textFieldOf } from './record-fields'

interface FieldPlace {
  readonly record: DocumentNode
  /** Where the record's content begins. */
  readonly start: number
  readonly before: number
  readonly oneLine: boolean
  readonly inList: boolean
}

/** The record's text that the cursor stands in. */
function placeOf({ state }: Editor): FieldPlace | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 1; depth -= 1) {
    if ($from.node(depth).type.name !== 'recordField') continue
    const record = $from.node(depth - 1)
    const field = textFieldOf(record.type.name, String($from.node(depth).attrs.key))
    return {
      record,
      start: $from.start(depth - 1),
      before: $from.before(depth),
      oneLine: field !== undefined && field.lines !== 'many',
      inList: $from.depth > depth + 1,
    }
  }
  return null
}

/** Goes to the next text that the card shows, or out of the record. */
function move(editor: Editor, { record, start, before }: FieldPlace, direction: 1 | -1): boolean {
  const { state, view } = editor
  const shown: number[] = []
  const folded = editor.storage.recordCards.isFolded(String(record.attrs.id))
  record.forEach((_field, offset) => {
    const dom = folded ? null : view.nodeDOM(start + offset)
    if (dom instanceof Element && !isLeftOut(dom)) shown.push(start + offset)
  })
  const next =
    direction === 1 ? shown.find((position) => position > before) : shown.findLast((position) => position < before)
  const outside = direction === 1 ? start + record.content.size + 1 : start - 1
  const selection = TextSelection.near(state.doc.resolve(next === undefined ? outside : next + 1), direction)
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  return true
}

/** In a text of one line Enter goes on to the next text; Tab and Shift+Tab go through the texts of a record. */
export const RecordKeys = Extension.create({
  name: 'recordKeys',
  // Before the keys of lists and paragraphs.
  priority: 900,

  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const place = placeOf(this.editor)
        return place?.oneLine ? move(this.editor, place, 1) : false
      },
      Tab: () => {
        const place = placeOf(this.editor)
        return place && !place.inList ? move(this.editor, place, 1) : false
      },
      'Shift-Tab': () => {
        const place = placeOf(this.editor)
        return place && !place.inList ? move(this.editor, place, -1) : false
      },
    }
  },
})
