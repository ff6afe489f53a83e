import type { Node as DocumentNode } from '@tiptap/pm/model'
import { type EditorState, NodeSelection } from '@tiptap/pm/state'

export interface FoundFigure {
  readonly node: DocumentNode
  /** Where the figure begins. */
  readonly position: number
  /** The row that it stands in, or null. */
  readonly row: { readonly node: DocumentNode; readonly position: number; readonly index: number } | null
}

/** The figure that begins at a position. */
export function figureAt(doc: DocumentNode, position: number): FoundFigure | null {
  if (position < 0 || position > doc.content.size) return null
  const $position = doc.resolve(position)
  const node = $position.nodeAfter
  if (node?.type.name !== 'figure') return null
  const { parent } = $position
  if (parent.type.name !== 'figureRow') return { node, position, row: null }
  return { node, position, row: { node: parent, position: $position.before(), index: $position.index() } }
}

/** The figure that is selected or whose caption the cursor stands in. */
export function selectedFigure({ doc, selection }: EditorState): FoundFigure | null {
  if (selection instanceof NodeSelection) return figureAt(doc, selection.from)
  const { $from, $to } = selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name !== 'figure') continue
    return $to.pos <= $from.end(depth) ? figureAt(doc, $from.before(depth)) : null
  }
  return null
}
