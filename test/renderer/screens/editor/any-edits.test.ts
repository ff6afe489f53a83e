// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { fixTables } from '@tiptap/pm/tables'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { reportFromY } from '../../../../shared/document/from-y'
import { loadState } from '../../../../shared/document/load-state'
import type { ReportDocument } from '../../../../shared/document/model'
import { reportToY } from '../../../../shared/document/to-y'
import { openEditor } from '../../../support/open-editor'
import { apply, arbitraryEdits, type Edit } from '../../../support/random-edits'
import { everyNode } from '../../../support/sample-report'

const id = '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01'
const runs = Number(process.env.RUNS ?? 60)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const parameters = { numRuns: runs, seed, interruptAfterTimeLimit: Number(process.env.LIMIT ?? 25_000) }
console.log(`SEED=${seed}`)

/** Reports of every kind of block, in any order and number. */
const blocks = everyNode().body.filter(({ type }) => type !== 'title')
const arbitraryFile = fc
  .array(fc.constantFrom(...blocks), { maxLength: 8 })
  .map((body): ReportDocument => ({ ...everyNode(), body: [{ type: 'title', content: [] }, ...body] }))

// This page has no layout: everything is at one place.
const nowhere = { left: 0, right: 0, top: 0, bottom: 0, x: 0, y: 0, width: 0, height: 0, toJSON: () => ({}) }
Range.prototype.getBoundingClientRect = () => nowhere
Range.prototype.getClientRects = () => [nowhere] as unknown as DOMRectList

const open: Editor[] = []
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
  document.body.replaceChildren()
})
const historyOf = (editor: Editor): Y.UndoManager => {
  const history: Y.UndoManager | undefined = yUndoPluginKey.getState(editor.state)?.undoManager
  if (!history) throw new Error('no history')
  return history
}

function edit(doc: Y.Doc): Editor {
  const editor = openEditor(doc)
  open.push(editor)
  // Irregular tables of a file are mended with the first change; here that is before the writer's first.
  const mended = fixTables(editor.state)
  if (mended) editor.view.dispatch(mended)
  historyOf(editor).clear()
  return editor
}
const closeAll = () => {
  for (const editor of open.splice(0)) editor.destroy()
  document.body.replaceChildren()
}

/** Holds when the document is valid, and the same in the report as on the sheet. */
function expectSound(editor: Editor, doc: Y.Doc): void {
  editor.state.doc.check()
  const report = reportFromY(id, doc)
  const again = openEditor(loadState(Y.encodeStateAsUpdate(doc)))
  open.push(again)
  expect(contentOf(again)).toEqual(contentOf(editor))
  expect(report.body[0]?.type).toBe('title')
}

/** Holds when what is typed next comes into text, never between the parts of a table or a list. */
function expectPlaceForText({ state: { selection } }: Editor): void {
  if (!(selection instanceof TextSelection)) return
  expect([selection.$anchor.parent, selection.$head.parent].filter((node) => !node.inlineContent)).toEqual([])
}

/** The document as JSON; styles of notes and breaks mean nothing and are not stored. */
const contentOf = (editor: Editor): unknown =>
  JSON.parse(
    JSON.stringify(editor.state.doc.toJSON(), (_key, value) =>
      value && typeof value === 'object' && 'marks' in value && value.type !== 'text'
        ? { ...value, marks: undefined }
        : value,
    ),
  )

describe('whatever a writer does', { timeout: 600_000 }, () => {
  it('leaves a valid document that is stored as it is shown', () => {
    fc.assert(
      fc.property(arbitraryFile, arbitraryEdits(12), (report, steps) => {
        const doc = reportToY(report)
        const editor = edit(doc)
        for (const step of steps) {
          apply(editor, step)
          expectPlaceForText(editor)
        }
        expectSound(editor, doc)
        closeAll()
      }),
      parameters,
    )
  })

  it('undo restores exactly what was before, and redo what was after', () => {
    fc.assert(
      fc.property(arbitraryFile, arbitraryEdits(8), (report, steps) => {
        const editor = edit(reportToY(report))
        const history = historyOf(editor)
        const states = [contentOf(editor)]
        for (const step of steps) {
          history.stopCapturing()
          const before = history.undoStack.length
          apply(editor, step)
          if (history.undoStack.length > before) states.push(contentOf(editor))
        }
        for (const state of states.slice(0, -1).reverse()) {
          editor.commands.undo()
          expect(contentOf(editor)).toEqual(state)
        }
        for (const state of states.slice(1)) {
          editor.commands.redo()
          expect(contentOf(editor)).toEqual(state)
        }
        closeAll()
      }),
      parameters,
    )
  })

  it('two devices that edit apart become equal, whoever hears of the other first', () => {
    const work = (state: Uint8Array, steps: readonly Edit[]) => {
      const doc = loadState(state)
      const editor = edit(doc)
      for (const step of steps) apply(editor, step)
      return { doc, editor }
    }
    fc.assert(
      fc.property(arbitraryFile, arbitraryEdits(6), arbitraryEdits(6), (report, mine, theirs) => {
        const start = Y.encodeStateAsUpdate(reportToY(report))
        const [one, other] = [work(start, mine), work(start, theirs)]
        const [fromOne, fromOther] = [Y.encodeStateAsUpdate(one.doc), Y.encodeStateAsUpdate(other.doc)]
        Y.applyUpdate(one.doc, fromOther)
        Y.applyUpdate(other.doc, fromOne)
        // What the schema cannot build is taken away on each side; those deletions travel as well.
        for (let round = 0; round < 3; round += 1) {
          Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc))
          Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc))
        }
        expect(contentOf(other.editor)).toEqual(contentOf(one.editor))
        expectSound(one.editor, one.doc)
        closeAll()
      }),
      parameters,
    )
  })
})
