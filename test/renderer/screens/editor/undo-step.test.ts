// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { afterEach, expect, it } from 'vitest'
import type { Doc, XmlElement } from 'yjs'
import { historyOf } from '../../../../renderer/screens/editor/undo-step'
import { reportDocumentSchema } from '../../../../shared/document/model'
import { reportToY } from '../../../../shared/document/to-y'
import { bodyOf } from '../../../../shared/document/y-report'
import { openEditor } from '../../../support/open-editor'
import { everyNode } from '../../../support/sample-report'

let editor: Editor
afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

const cell = { type: 'tableCell', content: [{ type: 'paragraph' }] }
const table = (...rows: number[]) => ({
  type: 'table',
  content: rows.map((cells) => ({ type: 'tableRow', content: Array.from({ length: cells }, () => cell) })),
})
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** Opens a report with these blocks, and the cursor at their end. */
function open(...body: object[]): Doc {
  const doc = reportToY(reportDocumentSchema.parse({ ...everyNode(), body }))
  editor = openEditor(doc)
  editor.commands.setTextSelection(editor.state.doc.content.size - 1)
  return doc
}
/** A report with a rule and a paragraph, in which the cursor stands. */
const openRule = () => open({ type: 'title' }, { type: 'horizontalRule' }, paragraph('가'))
const type = (text: string) => editor.view.dispatch(editor.state.tr.insertText(text))
const blocks = () => editor.state.doc.content.content.map((node) => node.textContent || node.type.name)

it('a paste is an undo step of its own however fast one types around it', () => {
  openRule()
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
  openRule()
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

it('what opening mends in a table of the file is nothing to undo, and does not end redo', () => {
  open({ type: 'title' }, table(1, 2), paragraph('가'))
  expect(historyOf(editor)?.canUndo()).toBe(false)
  type('나')
  editor.commands.undo()
  editor.commands.setTextSelection(1)
  editor.commands.redo()
  expect(blocks()).toEqual(['title', 'table', '가나'])
})

it('undo goes on wherever the cursor stood, also where a table that came from elsewhere had to be mended', () => {
  const long = '가'.repeat(200)
  const doc = open({ type: 'title' }, table(2, 2), paragraph(long), paragraph('끝'))
  const row = (bodyOf(doc).get(1) as XmlElement).get(0) as XmlElement
  doc.transact(() => row.delete(0), 'elsewhere')
  const end = editor.state.doc.content.size - 3
  editor.view.dispatch(editor.state.tr.delete(end - long.length - 2, end))
  for (let round = 0; round < 3; round += 1) {
    expect(blocks()).toEqual(['title', 'table', '끝'])
    editor.commands.undo()
    expect(blocks()).toEqual(['title', 'table', long, '끝'])
    editor.commands.redo()
  }
})
