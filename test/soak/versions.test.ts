// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import { reportToY } from '../../shared/document/to-y'
import { bodyOf } from '../../shared/document/y-report'
import { createTranslator } from '../../shared/i18n/index'
import { compareReports } from '../../shared/versions/compare'
import { readReport } from '../../shared/versions/read-report'
import { restoreBy } from '../../shared/versions/restore'
import { openEditor } from '../support/open-editor'
import { apply, arbitraryEdits, type Edit } from '../support/random-edits'
import { readAfter, readBefore, readPlain } from '../support/readings'
import { everyNode } from '../support/sample-report'
import { rounds, soakTime } from '../support/soak'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

const id = '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01'
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const parameters = {
  seed,
  numRuns: rounds(10, 1_000),
  endOnFailure: true,
  interruptAfterTimeLimit: rounds(20_000, 600_000),
}
console.log(`SEED=${seed}`)
const text = createTranslator('vi')

// This page has no layout: everything is at one place.
const nowhere = { left: 0, right: 0, top: 0, bottom: 0, x: 0, y: 0, width: 0, height: 0, toJSON: () => ({}) }
Range.prototype.getBoundingClientRect = () => nowhere
Range.prototype.getClientRects = () => [nowhere] as unknown as DOMRectList

const stateOf = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc)
const read = (state: Uint8Array) => reportFromY(id, loadState(state))

/** The state after somebody edited, and another one after somebody else edited that. */
function edited(state: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const doc = loadState(state)
  const editor = openEditor(doc)
  for (const edit of edits) apply(editor, edit)
  editor.destroy()
  document.body.replaceChildren()
  return stateOf(doc)
}

const marker = '다른 기기의 문장'

describe('versions of reports that were edited at random', () => {
  it('come back as they were, also while another device writes, and both devices then read the same', () => {
    fc.assert(
      fc.property(arbitraryEdits(15), arbitraryEdits(20), arbitraryEdits(10), (first, then, elsewhere) => {
        const version = edited(stateOf(reportToY(everyNode())), first)
        const present = edited(version, then)
        const update = restoreBy(id, present, version)
        const restored = update ? Y.mergeUpdates([present, update]) : present
        expect(read(restored)).toEqual(read(version))

        // Meanwhile another device edits anywhere, and adds a paragraph of its own at the end.
        const other = loadState(edited(present, elsewhere))
        const added = new Y.XmlElement('paragraph')
        added.insert(0, [new Y.XmlText(marker)])
        bodyOf(other).insert(bodyOf(other).length, [added])
        const one = loadState(Y.mergeUpdates([restored, stateOf(other)]))
        Y.applyUpdate(other, restored)
        expect(reportFromY(id, one)).toEqual(reportFromY(id, other))
        expect(JSON.stringify(reportFromY(id, one).body.at(-1))).toContain(marker)

        // What came of it can still be edited: the editor takes all of it, and changes nothing by itself.
        const before = reportFromY(id, one)
        openEditor(one).destroy()
        document.body.replaceChildren()
        expect(plainOf(reportFromY(id, one))).toEqual(plainOf(before))
      }),
      parameters,
    )
  })

  it('compare as readable differences that give both reports back', () => {
    fc.assert(
      fc.property(arbitraryEdits(15), arbitraryEdits(25), (first, then) => {
        const version = edited(stateOf(reportToY(everyNode())), first)
        const [before, after] = [version, edited(version, then)].map((state) => readReport(read(state), text))
        const found = compareReports(before ?? [], after ?? [])
        expect(readBefore(found)).toEqual(readPlain(before ?? []))
        expect(readAfter(found)).toEqual(readPlain(after ?? []))
      }),
      parameters,
    )
  })
})

const plainOf = (report: ReturnType<typeof read>) => readPlain(readReport(report, text))
