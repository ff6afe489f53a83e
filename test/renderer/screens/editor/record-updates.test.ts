// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { afterEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { goToText } from '../../../../renderer/screens/editor/nodes/record-fields'
import { loadState } from '../../../../shared/document/load-state'
import { reportToY } from '../../../../shared/document/to-y'
import { bodyOf } from '../../../../shared/document/y-report'
import { openEditor } from '../../../support/open-editor'
import { recordsReport } from '../../../support/records-report'

let editor: Editor
afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

const attrs = {
  id: 'p',
  period: { from: '2026-10-12', to: '2026-10-20' },
  contextDifferences: ['politics', 'culture'],
  findings: ['f', 'gone'],
}
const text = { type: 'recordField', attrs: { key: 'name' }, content: [{ type: 'paragraph' }] }
const report = recordsReport('', [
  { type: 'policy', attrs, content: [text] },
  { type: 'recommendation', attrs: { id: 'r' }, content: [{ ...text, attrs: { key: 'title' } }] },
  { type: 'paragraph' },
])

/** Opens the report as it comes from a file; gives the attributes that are written from then on, in order. */
function open() {
  const doc = loadState(Y.encodeStateAsUpdate(reportToY(report)))
  const written: string[] = []
  let updates = 0
  doc.on('update', () => {
    updates += 1
  })
  bodyOf(doc).observeDeep((events) => {
    for (const event of events) written.push(...event.changes.keys.keys())
  })
  editor = openEditor(doc)
  return { doc, written, updates: () => updates }
}
const type = (letters: string) => editor.view.dispatch(editor.state.tr.insertText(letters))
const policyAt = () => editor.state.doc.child(0).nodeSize

it('opening a report and looking around in it writes nothing', () => {
  const { updates } = open()
  editor.commands.setTextSelection(editor.state.doc.content.size - 1)
  goToText(editor, policyAt(), 'name')
  expect(updates()).toBe(0)
})

it('writing in a record writes none of its lists, links and periods', () => {
  const { written, updates } = open()
  goToText(editor, policyAt(), 'name')
  type('가')
  type('나')
  editor.commands.undo()
  editor.commands.redo()
  type('다')
  expect(updates()).toBeGreaterThan(3)
  expect(written).toEqual([])
})

it('a value that is set is written alone, and restored by undo and redo', () => {
  const { written } = open()
  const own = () => editor.state.doc.child(1).attrs
  editor.view.dispatch(editor.state.tr.setNodeAttribute(policyAt(), 'contextDifferences', ['politics']))
  expect(written).toEqual(['contextDifferences'])
  expect(own()).toMatchObject({ ...attrs, contextDifferences: ['politics'] })
  editor.commands.undo()
  expect(own()).toMatchObject(attrs)
  editor.commands.redo()
  expect(own()).toMatchObject({ ...attrs, contextDifferences: ['politics'] })
  written.length = 0
  goToText(editor, policyAt(), 'name')
  type('가')
  expect(written).toEqual([])
})

it('what another device sets meanwhile is kept when one writes in the same record', () => {
  const { doc } = open()
  const other = loadState(Y.encodeStateAsUpdate(doc))
  ;(bodyOf(other).get(1) as Y.XmlElement<Record<string, never>>).setAttribute('findings', ['new'] as never)
  goToText(editor, policyAt(), 'name')
  type('가')
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  expect(editor.state.doc.child(1).attrs).toMatchObject({ ...attrs, findings: ['new'] })
  expect(editor.state.doc.child(1).textContent).toBe('가')
})
