import { type Editor, Extension } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { textFieldOf } from './record-field-view'

interface FieldPlace {
  readonly before: number
  readonly after: number
  readonly oneLine: boolean
  readonly inList: boolean
}

/** The record's text that the cursor stands in. */
function placeOf({ state }: Editor): FieldPlace | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 1; depth -= 1) {
    if ($from.node(depth).type.name !== 'recordField') continue
    const field = textFieldOf($from.node(depth - 1).type.name, String($from.node(depth).attrs.key))
    return {
      before: $from.before(depth),
      after: $from.after(depth),
      oneLine: field !== undefined && field.lines !== 'many',
      inList: $from.depth > depth + 1,
    }
  }
  return null
}

function moveTo(editor: Editor, position: number, direction: 1 | -1): boolean {
  const { state, view } = editor
  const selection = TextSelection.near(state.doc.resolve(position), direction)
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  return true
}

/** In a text of one line Enter goes on to the next text; Tab and Shift+Tab go through all texts of a record. */
export const RecordKeys = Extension.create({
  name: 'recordKeys',
  // Before the keys of lists and paragraphs.
  priority: 900,

  addKeyboardShortcuts() {
    const next = (place: FieldPlace) => moveTo(this.editor, place.after, 1)
    return {
      Enter: () => {
        const place = placeOf(this.editor)
        return place?.oneLine ? next(place) : false
      },
      Tab: () => {
        const place = placeOf(this.editor)
        return place && !place.inList ? next(place) : false
      },
      'Shift-Tab': () => {
        const place = placeOf(this.editor)
        return place && !place.inList ? moveTo(this.editor, place.before, -1) : false
      },
    }
  },
})
