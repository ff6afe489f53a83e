// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { afterEach, expect, it } from 'vitest'
import { reportDocumentSchema } from '../../../../shared/document/model'
import { reportToY } from '../../../../shared/document/to-y'
import { openEditor } from '../../../support/open-editor'
import { everyNode } from '../../../support/sample-report'

let editor: Editor
afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

/** Opens a report with a rule and a paragraph, in which the cursor stands. */
function open(): void {
  const body = [
    { type: 'title' },
    { type: 'horizontalRule' },
    { type: 'paragraph', content: [{ type: 'text', text: '가' }] },
  ]
  editor = openEditor(reportToY(reportDocumentSchema.parse({ ...everyNode(), body })))
  editor.commands.setTextSelection(editor.state.doc.content.size - 1)
}
const type = (text: string) => editor.view.dispatch(editor.state.tr.insertText(text))
const blocks = () => editor.state.doc.content.content.map((node) => node.textContent || node.type.name)

it('a paste is an undo step of its own however fast one types around it', () => {
  open()
  type('나')
  editor.view.pasteText('다', new Event('paste') as ClipboardEvent)
  type('라')
  const states = ['가나다', '가나', '가']
  for (const state of states) {
    editor.commands.undo()
    expect(blocks().at(-1)).toBe(state)
  }
})

it('deleting a selected block right after typing is an undo step of its own', () => {
  open()
  type('나')
  const rule = editor.state.doc.firstChild?.nodeSize ?? 0
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, rule)))
  editor.commands.deleteSelection()
  expect(blocks()).toEqual(['title', '가나'])
  editor.commands.undo()
  expect(blocks()).toEqual(['title', 'horizontalRule', '가나'])
  editor.commands.undo()
  expect(blocks()).toEqual(['title', 'horizontalRule', '가'])
})

it('undo goes on wherever the cursor stood, also where a table of the file had to be mended', () => {
  const cell = { type: 'tableCell', content: [{ type: 'paragraph' }] }
  const rows = [[cell], [cell, cell]].map((content) => ({ type: 'tableRow', content }))
  const long = '가'.repeat(200)
  const paragraphs = [long, '끝'].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  const body = [{ type: 'title' }, { type: 'table', content: rows }, ...paragraphs]
  editor = openEditor(reportToY(reportDocumentSchema.parse({ ...everyNode(), body })))
  const { doc } = editor.state
  editor.commands.setTextSelection(doc.content.size - 1)
  const end = doc.content.size - 3
  editor.view.dispatch(editor.state.tr.delete(end - long.length - 2, end))
  for (let round = 0; round < 3; round += 1) {
    expect(blocks()).toEqual(['title', 'table', '끝'])
    editor.commands.undo()
    expect(blocks()).toEqual(['title', 'table', long, '끝'])
    editor.commands.redo()
  }
})
