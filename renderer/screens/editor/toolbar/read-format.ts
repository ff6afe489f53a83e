import type { Editor } from '@tiptap/core'
import { yUndoPluginKey } from '@tiptap/y-tiptap'

/** What the toolbar shows about the place of the cursor. */
export interface Format {
  /** 0 for text, 1 to 4 for headings, null where a heading cannot stand. */
  readonly level: 0 | 1 | 2 | 3 | 4 | null
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  readonly bulletList: boolean
  readonly orderedList: boolean
  readonly link: string | null
  readonly table: boolean
  readonly canMerge: boolean
  readonly canSplit: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

function levelOf({ state }: Editor): Format['level'] {
  const { $from } = state.selection
  const parent = $from.parent
  if ($from.depth !== 1 || parent.type.name === 'title') return null
  if (parent.type.name !== 'heading') return parent.type.name === 'paragraph' ? 0 : null
  const level: unknown = parent.attrs.level
  return level === 1 || level === 2 || level === 3 || level === 4 ? level : null
}

/** Reads the toolbar's state. Marks are looked up in the stored marks first, as typing would use them. */
export function readFormat(editor: Editor): Format {
  const history = yUndoPluginKey.getState(editor.state)?.undoManager
  const table = editor.isActive('table')
  const href: unknown = editor.getAttributes('link').href
  return {
    level: levelOf(editor),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    underline: editor.isActive('underline'),
    strike: editor.isActive('strike'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    link: typeof href === 'string' ? href : null,
    table,
    canMerge: table && editor.can().mergeCells(),
    canSplit: table && editor.can().splitCell(),
    canUndo: (history?.undoStack.length ?? 0) > 0,
    canRedo: (history?.redoStack.length ?? 0) > 0,
  }
}
