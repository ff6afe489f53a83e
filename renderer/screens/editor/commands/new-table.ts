import type { Editor, JSONContent } from '@tiptap/core'

const columns = 3
const rows = 3

/** A table with a header row. Every cell states its width, so that every column can be dragged from the start. */
export function newTable(editor: Editor): JSONContent {
  const style = getComputedStyle(editor.view.dom)
  const inner =
    editor.view.dom.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
  const attrs = { colwidth: [Math.round(inner / columns)] }
  const row = (type: string) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type, attrs, content: [{ type: 'paragraph' }] })),
  })
  return {
    type: 'table',
    content: Array.from({ length: rows }, (_, index) => row(index === 0 ? 'tableHeader' : 'tableCell')),
  }
}
