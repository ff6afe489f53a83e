import type { Node as DocumentNode, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection } from '@tiptap/pm/state'

export interface FoundTable {
  readonly node: DocumentNode
  /** Where the table begins. */
  readonly position: number
  /** Where its caption begins, if it has one. */
  readonly captionAt: number | null
}

function tableAt(doc: DocumentNode, position: number): FoundTable | null {
  const node = doc.nodeAt(position)
  if (node?.type.name !== 'table') return null
  const before = doc.resolve(position).nodeBefore
  const captionAt = before?.type.name === 'tableCaption' ? position - before.nodeSize : null
  return { node, position, captionAt }
}

function around($position: ResolvedPos): number | null {
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    if ($position.node(depth).type.name === 'table') return $position.before(depth)
  }
  return null
}

/** The table that the selection stands in or is. */
export function selectedTable({ doc, selection }: EditorState): FoundTable | null {
  const position =
    selection instanceof NodeSelection && selection.node.type.name === 'table'
      ? selection.from
      : around(selection.$from)
  return position === null ? null : tableAt(doc, position)
}
