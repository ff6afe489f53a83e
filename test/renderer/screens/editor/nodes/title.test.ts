// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { afterEach, expect, it } from 'vitest'
import { newRecord } from '../../../../../shared/document/new-record'
import { reportToY } from '../../../../../shared/document/to-y'
import { openEditor } from '../../../../support/open-editor'
import { everyNode } from '../../../../support/sample-report'

let editor: Editor
afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

/** Types a sentence after Enter in the title of a report with these blocks; gives the blocks' kinds and texts. */
function goOnFromTitle(...blocks: object[]): string[] {
  editor = openEditor(reportToY({ ...everyNode(), body: [{ type: 'title', content: [] }, ...blocks] } as never))
  editor.commands.setTextSelection(1)
  const enter = new KeyboardEvent('keydown', { key: 'Enter' })
  editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, enter))
  editor.view.dispatch(editor.state.tr.insertText('가'))
  editor.state.doc.check()
  return editor.state.doc.content.content.map((node) => `${node.type.name} ${node.textContent}`)
}
const paragraph = { type: 'paragraph', content: [] }
const cell = { type: 'tableCell', content: [paragraph] }

it('goes on from the title into the first text below', () => {
  expect(goOnFromTitle(paragraph)).toEqual(['title ', 'paragraph 가'])
})

it('goes on from the title into a new paragraph where nothing can hold text', () => {
  expect(goOnFromTitle({ type: 'pageBreak' })).toEqual(['title ', 'paragraph 가', 'pageBreak '])
})

it('writes into the first cell of a table, without a new row', () => {
  expect(goOnFromTitle({ type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] })).toEqual([
    'title ',
    'table 가',
  ])
  expect(editor.state.doc.lastChild?.childCount).toBe(1)
})

it('writes into the first item of a list', () => {
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] }
  expect(goOnFromTitle(list)).toEqual(['title ', 'bulletList 가'])
})

it('writes into the first text of a record', () => {
  expect(goOnFromTitle(newRecord('finding', 'a'))).toEqual(['title ', 'finding 가'])
})
