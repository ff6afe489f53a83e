import type { Editor } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'

const containers = new Set(['bulletList', 'orderedList', 'taskList', 'listItem', 'taskItem', 'blockquote', 'callout'])

const ancestors = ($position: ResolvedPos): string[] =>
  Array.from({ length: $position.depth }, (_, index) => $position.node(index + 1).type.name)

/** Whether the selection stands in the course of the text, where a paragraph may become a heading or a quote. */
export function inFlow({ state }: Editor): boolean {
  const { $from, $to } = state.selection
  return [$from, $to].every(
    ($position) =>
      $position.depth > 0 &&
      ($position.parent.type.name === 'paragraph' || $position.parent.type.name === 'heading') &&
      ancestors($position)
        .slice(0, -1)
        .every((name) => containers.has(name)),
  )
}

/** Whether the selection stands where paragraphs and lists may stand: the body, cells, texts of records. */
export const inTextBlock = ({ state }: Editor): boolean => {
  const name = state.selection.$from.parent.type.name
  return name === 'paragraph' || name === 'heading'
}

/** Whether styles such as bold may be set: anywhere in a line but in the title, whose form is the profile's. */
export const inLine = ({ state }: Editor): boolean => {
  const { parent } = state.selection.$from
  return parent.isTextblock && parent.type.name !== 'title'
}

/** Whether text is selected. */
export const hasText = (editor: Editor): boolean => inLine(editor) && !editor.state.selection.empty

/** Whether the cursor stands in a table. */
export const inTable = (editor: Editor): boolean => editor.isActive('table')

/** Whether blocks can be put after the cursor's block; beside the title they go below it. */
export const inBody = ({ state }: Editor): boolean => state.doc.childCount > 0
