import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { combineReport } from '../../../../electron/store/recovery/combine-report'
import { chain, type SalvagedReport } from '../../../../electron/store/salvage/salvage-report'

const id = '00000000-0000-4000-8000-000000000001'

/** A report with a change for each word and, at the last of them, a snapshot. */
function history(words: readonly string[], withRows: boolean): SalvagedReport {
  const doc = new Y.Doc()
  let hash = ''
  const rows = words.map((word, index) => {
    const before = Y.encodeStateVector(doc)
    doc.getMap('words').set(String(index), word)
    const bytes = Y.encodeStateAsUpdate(doc, before)
    hash = chain(hash, bytes)
    return {
      sequence: index,
      number: index + 1,
      schema: 1,
      origin: 'device' as const,
      bytes,
      hash,
      at: 1,
      linked: true,
    }
  })
  const state = Y.encodeStateAsUpdate(doc)
  const upto = words.length
  return {
    report: id,
    state: 'whole',
    number: upto,
    at: 1,
    last: upto,
    snapshots: () => (withRows ? [] : [{ upto, hash, schema: 1, state, stateHash: '', at: 1 }]),
    *updates() {
      if (withRows) yield* rows
    },
  }
}

test('where a backup tells another history up to the same row, the one of the newest snapshot goes on', () => {
  const backup = history(['replaced', 'by a restore'], true)
  const store = history(['restored', 'and compacted'], false)
  const { snapshots, updates, number } = combineReport(id, [backup, store])
  expect({ number, updates, snapshots: snapshots.map(({ hash }) => hash) }).toEqual({
    number: 2,
    updates: [],
    snapshots: store.snapshots().map(({ hash }) => hash),
  })
})
