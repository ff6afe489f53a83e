import { type Editor, Extension } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { asUndoStep } from '../undo-step'

function moveInto({ state, view }: Editor, position: number): true {
  const selection = TextSelection.near(state.doc.resolve(position), 1)
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  return true
}

/** Goes on from a table's caption into the table. */
function enterTable(editor: Editor): boolean {
  const { doc, selection } = editor.state
  const { $from, $to } = selection
  const caption = $from.parent
  if (caption.type.name !== 'tableCaption' || $to.parent !== caption) return false
  // Before its first letter a paragraph above is asked for.
  if (caption.content.size > 0 && $to.parentOffset === 0) return false
  const after = $from.after()
  return doc.nodeAt(after)?.type.name === 'table' && moveInto(editor, after)
}

/** Goes on from a picture's caption: to that of the next picture in the row, or to a new paragraph below. */
function leaveFigure(editor: Editor): boolean {
  const { state, view } = editor
  const { $from, $to } = state.selection
  const paragraph = state.schema.nodes.paragraph
  if ($from.parent.type.name !== 'figure' || $to.parent !== $from.parent || !paragraph) return false
  if ($from.node(-1).type.name === 'figureRow' && $from.index(-1) < $from.node(-1).childCount - 1) {
    return moveInto(editor, $from.after())
  }
  const below = $from.after(1)
  const transaction = state.tr.insert(below, paragraph.create())
  transaction.setSelection(TextSelection.create(transaction.doc, below + 1))
  asUndoStep(editor, () => view.dispatch(transaction.scrollIntoView()))
  return true
}

/** Enter in a caption never parts it, nor puts anything between it and its table: it goes on to what follows. */
export const CaptionKeys = Extension.create({
  name: 'captionKeys',
  // Before the keys of paragraphs, after those of a selected picture.
  priority: 890,
  addKeyboardShortcuts() {
    return { Enter: () => enterTable(this.editor) || leaveFigure(this.editor) }
  },
})
