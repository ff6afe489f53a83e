import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { asUndoStep } from '../undo-step'
import { type FoundFigure, figureAt, selectedFigure } from './find-figure'

export type FigureAlign = 'left' | 'center' | 'right'
/** Widths that are offered, in per cent of the text's. */
export const figureSizes = [100, 66, 50, 33] as const

const leastWidth = 10
const mostWidth = 100
/** What the slider and the keys change a width by, in per cent. */
export const widthStep = 5

/** Does a change of the selected figure, in one undo step. */
function change(editor: Editor, make: (figure: FoundFigure, transaction: Transaction) => Transaction | null): boolean {
  const figure = editor.isEditable ? selectedFigure(editor.state) : null
  const transaction = figure && make(figure, editor.state.tr)
  if (!transaction) return false
  asUndoStep(editor, () => editor.view.dispatch(transaction))
  return true
}

/** Gives the figure at a position another width, in per cent of the text's, kept within what can be printed. */
export function setWidthAt(editor: Editor, position: number, width: number): void {
  const bounded = Math.min(mostWidth, Math.max(leastWidth, Math.round(width)))
  const figure = editor.isEditable ? figureAt(editor.state.doc, position) : null
  if (!figure || figure.node.attrs.width === bounded) return
  asUndoStep(editor, () => editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'width', bounded)))
}

/** Gives the selected figure another width, in per cent of the text's. */
export function setFigureWidth(editor: Editor, width: number): boolean {
  const figure = selectedFigure(editor.state)
  if (figure) setWidthAt(editor, figure.position, width)
  return figure !== null
}

/** Makes the selected figure a step wider (1) or narrower (-1). */
export function stepFigureWidth(editor: Editor, direction: 1 | -1): boolean {
  const figure = selectedFigure(editor.state)
  return figure !== null && setFigureWidth(editor, Number(figure.node.attrs.width) + direction * widthStep)
}

/** Sets the selected figure to a side or in the middle. */
export const setFigureAlign = (editor: Editor, align: FigureAlign): boolean =>
  change(editor, ({ position }, transaction) => transaction.setNodeAttribute(position, 'align', align))

/** Deletes the selected figure with its caption; a row that keeps one figure is none any more. */
export const deleteFigure = (editor: Editor): boolean =>
  change(editor, ({ node, position, row }, transaction) => {
    if (row && row.node.childCount <= 2) {
      const others = row.node.children.filter((figure) => figure !== node)
      transaction.replaceWith(row.position, row.position + row.node.nodeSize, others)
    } else transaction.delete(position, position + node.nodeSize)
    const { doc } = transaction
    const paragraph = doc.type.schema.nodes.paragraph
    if (doc.childCount < 2 && paragraph) transaction.insert(doc.content.size, paragraph.create())
    const near = Math.min(position, transaction.doc.content.size)
    return transaction.setSelection(TextSelection.near(transaction.doc.resolve(near))).scrollIntoView()
  })

/** Selects the figure at a position as a whole. */
export function selectFigure(editor: Editor, position: number): void {
  const { state, view } = editor
  if (!figureAt(state.doc, position)) return
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, position)))
}
