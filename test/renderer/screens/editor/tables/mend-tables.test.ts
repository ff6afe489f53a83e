// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { fixTables } from '@tiptap/pm/tables'
import { afterEach, expect, it } from 'vitest'
import { reportToY } from '../../../../../shared/document/to-y'
import { openEditor } from '../../../../support/open-editor'
import { recordsReport } from '../../../../support/records-report'

let editor: Editor
afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

const cell = (width: number) => ({ type: 'tableCell', attrs: { colwidth: [width] }, content: [{ type: 'paragraph' }] })
const row = (...cells: object[]) => ({ type: 'tableRow', content: cells })
const holed = { type: 'table', content: [row(cell(120), cell(240)), row(cell(120), cell(240)), row(cell(120))] }

it('a table with a hole is whole at once, with the widths of its columns', () => {
  editor = openEditor(reportToY(recordsReport('', [{ type: 'paragraph' }])))
  editor.view.dispatch(editor.state.tr.insert(editor.state.doc.content.size, editor.schema.nodeFromJSON(holed)))
  expect(fixTables(editor.state)).toBeUndefined()
  const widths = editor.state.doc.lastChild?.children.map((line) => line.children.map(({ attrs }) => attrs.colwidth))
  expect(widths?.at(-1)).toEqual([[120], [240]])
})
