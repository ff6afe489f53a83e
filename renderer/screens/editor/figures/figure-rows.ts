import type { Editor } from '@tiptap/core'
import { type Node as DocumentNode, Fragment } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import { asUndoStep } from '../undo-step'
import { selectedFigure } from './find-figure'

/** More pictures side by side would be too small to see anything. */
export const mostInRow = 3

/** Neighbouring figures and rows that become one row. */
interface Run {
  readonly from: number
  readonly to: number
  readonly figures: readonly DocumentNode[]
  /** Which of the figures was selected. */
  readonly selected: number
}

const figuresIn = (block: DocumentNode): readonly DocumentNode[] =>
  block.type.name === 'figureRow' ? block.children : block.type.name === 'figure' ? [block] : []

/** The blocks from `first` to `last` of the body, when they are two or three pictures in all. */
function runOf({ state: { doc, selection } }: Editor, first: number, last: number): Run | null {
  const blocks = doc.children.slice(Math.max(first, 0), last + 1)
  if (first < 0 || blocks.length < 2 || !blocks.every((block) => figuresIn(block).length > 0)) return null
  const figures = blocks.flatMap(figuresIn)
  if (figures.length > mostInRow) return null
  const from = doc.resolve(0).posAtIndex(first, 0)
  const node = selection instanceof NodeSelection ? selection.node : figures[0]
  return {
    from,
    to: from + blocks.reduce((sum, { nodeSize }) => sum + nodeSize, 0),
    figures,
    selected: Math.max(0, node ? figures.indexOf(node) : 0),
  }
}

/** What would stand side by side: the pictures that are selected, or the one at the cursor and its neighbour. */
function joinable(editor: Editor): Run | null {
  const { selection } = editor.state
  const first = selection.$from.index(0)
  const last = selection instanceof NodeSelection ? first : selection.$to.index(0)
  if (last > first) return runOf(editor, first, last)
  return runOf(editor, first, first + 1) ?? runOf(editor, first - 1, first)
}

/** Width by height of a picture on the sheet; 1 while it is not loaded. */
function aspect(editor: Editor, media: unknown): number {
  const image = editor.view.dom.querySelector<HTMLImageElement>(`figure img[src$="/media/${String(media)}"]`)
  return image && image.naturalHeight > 0 ? image.naturalWidth / image.naturalHeight : 1
}

/** The figures of a row with widths that make them equally high, as far as the least width allows. */
function equallyHigh(editor: Editor, figures: readonly DocumentNode[]): DocumentNode[] {
  const aspects = figures.map(({ attrs }) => aspect(editor, attrs.media))
  const total = aspects.reduce((sum, each) => sum + each, 0)
  return figures.map((figure, index) => {
    const width = Math.min(100, Math.max(10, Math.round(((aspects[index] ?? 1) / total) * 100)))
    return figure.type.create({ ...figure.attrs, width }, figure.content)
  })
}

/** Whether pictures that are neighbours could stand side by side. */
export const canJoinFigures = (editor: Editor): boolean => editor.isEditable && joinable(editor) !== null

/** Puts neighbouring pictures side by side, or a neighbour into the row of the selected one. */
export function joinFigures(editor: Editor): boolean {
  const run = joinable(editor)
  const type = editor.state.schema.nodes.figureRow
  if (!run || !type || !editor.isEditable) return false
  const figures = equallyHigh(editor, run.figures)
  const transaction = editor.state.tr.replaceWith(run.from, run.to, type.create(null, figures))
  const before = figures.slice(0, run.selected).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  transaction.setSelection(NodeSelection.create(transaction.doc, run.from + 1 + before))
  asUndoStep(editor, () => editor.view.dispatch(transaction.scrollIntoView()))
  editor.view.focus()
  return true
}

/** Takes the selected picture out of its row and puts it below, as wide as the text. */
export function leaveRow(editor: Editor): boolean {
  const figure = editor.isEditable ? selectedFigure(editor.state) : null
  const row = figure?.row
  if (!figure || !row) return false
  const rest = row.node.children.filter((_child, index) => index !== row.index)
  const kept = rest.length > 1 ? [row.node.copy(Fragment.from(rest))] : rest
  const alone = figure.node.type.create({ ...figure.node.attrs, width: 100 }, figure.node.content)
  const transaction = editor.state.tr.replaceWith(row.position, row.position + row.node.nodeSize, [...kept, alone])
  const at = row.position + kept.reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  transaction.setSelection(NodeSelection.create(transaction.doc, at))
  asUndoStep(editor, () => editor.view.dispatch(transaction.scrollIntoView()))
  return true
}

/** Changes the place of the selected picture in its row with its neighbour's. */
export function moveInRow(editor: Editor, direction: 1 | -1): boolean {
  const figure = editor.isEditable ? selectedFigure(editor.state) : null
  const row = figure?.row
  if (!figure || !row) return false
  const target = row.index + direction
  if (target < 0 || target >= row.node.childCount) return false
  const figures = row.node.children.filter((_child, index) => index !== row.index)
  figures.splice(target, 0, figure.node)
  const start = row.position + 1
  const transaction = editor.state.tr.replaceWith(start, start + row.node.content.size, figures)
  const at = start + figures.slice(0, target).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  transaction.setSelection(NodeSelection.create(transaction.doc, at))
  asUndoStep(editor, () => editor.view.dispatch(transaction))
  return true
}
