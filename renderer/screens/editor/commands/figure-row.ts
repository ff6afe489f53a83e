import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'

const most = 3

interface Run {
  readonly from: number
  readonly to: number
  readonly figures: readonly DocumentNode[]
}

/** The pictures that would stand side by side: those selected, or the one at the cursor and the one after it. */
function runOf({ state }: Editor): Run | null {
  const { doc, selection } = state
  const { $from, $to } = selection
  const first = $from.index(0)
  const selected = selection instanceof NodeSelection ? first : $to.index(0)
  const last = selected === first ? first + 1 : selected
  const from = $from.posAtIndex(first, 0)
  const figures = doc.children.slice(first, last + 1)
  if (figures.length < 2 || figures.length > most) return null
  if (!figures.every((node) => node.type.name === 'figure')) return null
  return { from, to: from + figures.reduce((sum, node) => sum + node.nodeSize, 0), figures }
}

/** Whether two or three neighbouring pictures are selected, or a picture that another follows. */
export const canJoinFigures = (editor: Editor): boolean => runOf(editor) !== null

/** Puts neighbouring pictures side by side. */
export function joinFigures(editor: Editor): void {
  const run = runOf(editor)
  const { state, view } = editor
  const type = state.schema.nodes.figureRow
  if (!run || !type) return
  const transaction = state.tr.replaceWith(run.from, run.to, type.create(null, [...run.figures]))
  transaction.setSelection(NodeSelection.create(transaction.doc, run.from))
  view.dispatch(transaction.scrollIntoView())
  view.focus()
}
