import type { Editor } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import type { BulletMarker, OrderedMarker } from '../../../../shared/document/list-markers'

export type ListKind = 'bulletList' | 'orderedList' | 'taskList'
export type ListMarker = BulletMarker | OrderedMarker | null

const kinds = new Set<string>(['bulletList', 'orderedList', 'taskList'] satisfies ListKind[])

/** Depth of the innermost list around a position; 0 outside lists. */
function listDepth($position: ResolvedPos): number {
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    if (kinds.has($position.node(depth).type.name)) return depth
  }
  return 0
}

/** Whether the innermost list at the cursor is of this kind and has this marker. */
export function isList({ state }: Editor, kind: ListKind, marker: ListMarker): boolean {
  const { $from } = state.selection
  const depth = listDepth($from)
  if (depth === 0) return false
  const { type, attrs } = $from.node(depth)
  return type.name === kind && (attrs.marker ?? null) === marker
}

/** Makes the selected blocks a list with this marker, or text again if they are one. Only the innermost list changes. */
export function setList(editor: Editor, kind: ListKind, marker: ListMarker): void {
  const chain = editor.chain().focus()
  const { $from } = editor.state.selection
  const depth = listDepth($from)
  const inKind = depth > 0 && $from.node(depth).type.name === kind
  if (!inKind || isList(editor, kind, marker)) {
    chain.toggleList(kind, kind === 'taskList' ? 'taskItem' : 'listItem')
    if (inKind) return void chain.run()
  }
  chain
    .command(({ tr }) => {
      const { $from: $now } = tr.selection
      const at = listDepth($now)
      if (at > 0 && kind !== 'taskList') tr.setNodeAttribute($now.before(at), 'marker', marker)
      return true
    })
    .run()
}
