import { type Editor, Extension } from '@tiptap/core'
import { isInTable } from '@tiptap/pm/tables'

/** Puts the cursor where no text is yet, if it may stand there: Enter or a letter then begins a paragraph. */
function standAt({ state, view }: Editor, position: number): boolean {
  const $position = state.doc.resolve(position)
  // The gap cursor says itself where it may stand.
  const selection = view.someProp('createSelectionBetween', (create) => create(view, $position, $position))
  if (!selection) return false
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  return true
}

/** Where a table has its edge above or below, when the cursor stands in the row at that edge; null elsewhere. */
function tableEdge({ state }: Editor, direction: 'up' | 'down'): number | null {
  const { $head, empty } = state.selection
  if (!empty || !isInTable(state)) return null
  for (let depth = $head.depth; depth > 0; depth -= 1) {
    const table = $head.node(depth)
    if (table.type.name !== 'table') continue
    const row = $head.index(depth)
    if (direction === 'up') return row === 0 ? $head.before(depth) : null
    // A merged cell reaches down to the last row without beginning there.
    const rows = Number($head.node(depth + 2).attrs.rowspan)
    return row + rows === table.childCount ? $head.after(depth) : null
  }
  return null
}

/**
 * Keys that reach the places between and after blocks: Ctrl+End goes behind a table or record that ends the report, and
 * the arrows leave a table also where no paragraph follows.
 */
export const GapKeys = Extension.create({
  name: 'gapKeys',
  // Before the arrows of tables.
  priority: 900,

  addKeyboardShortcuts() {
    const { editor } = this
    const leave = (direction: 'up' | 'down') => {
      const edge = tableEdge(editor, direction)
      return edge !== null && editor.view.endOfTextblock(direction) && standAt(editor, edge)
    }
    return {
      'Mod-End': () => standAt(editor, editor.state.doc.content.size),
      ArrowUp: () => leave('up'),
      ArrowDown: () => leave('down'),
    }
  },
})
