import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createRecordIndex } from '../../../electron/store/record-index'
import { createReportIndex } from '../../../electron/store/report-index'
import { createUpdateLog } from '../../../electron/store/update-log'
import { reportFromY } from '../../../shared/document/from-y'
import { loadState } from '../../../shared/document/load-state'
import { compactNow, openStore } from '../../support/store'
import { openTypist } from '../../support/typist'

/** A store with one report that has grown by some hundred rows, compacted so many times with typing in between. */
function typedStore(compactions: number) {
  const store = openStore()
  const { id } = store.reports.create('overseas-training', 'ko')
  const typist = openTypist(store.log, id)
  const rows = () => store.database.prepare('SELECT number FROM updates WHERE report = ?').pluck().all(id)
  const snapshots = () =>
    store.database.prepare('SELECT upto FROM snapshots WHERE report = ? ORDER BY upto').pluck().all(id)
  for (let i = 0; i < compactions; i++) {
    typist.type(`문장 ${i}입니다. `)
    compactNow(store, id)
  }
  typist.type('끝')
  return { ...store, id, typist, rows, snapshots, text: () => contentOf(store.log.load(id).state) }
}

const contentOf = (state: Uint8Array) => reportFromY('00000000-0000-4000-8000-000000000000', loadState(state)).body

test('a report that was compacted is the same, in fewer rows', () => {
  const { typist, rows, snapshots, text, log, id } = typedStore(4)
  const { number } = log.load(id)
  expect(text()).toEqual(contentOf(Y.encodeStateAsUpdate(typist.doc)))
  expect(snapshots()).toHaveLength(2)
  expect(rows()[0]).toBe(Number(snapshots()[0]) + 1)
  expect(rows().at(-1)).toBe(number)
})

test('the first compaction removes no row: there is no older snapshot to fall back on', () => {
  const { rows } = typedStore(1)
  expect(rows()[0]).toBe(1)
})

test('numbers and the chain go on, and the newest row always stays', () => {
  const { database, id, log, typist, ...store } = typedStore(3)
  const { number } = log.load(id)
  compactNow(store, id)
  compactNow(store, id)
  expect(database.prepare('SELECT number FROM updates WHERE report = ? AND number = ?').get(id, number)).toBeDefined()
  typist.type('더')
  expect(log.load(id).number).toBe(number + 1)
})

test('nothing is done where there is nothing new', () => {
  const { id, ...store } = typedStore(1)
  expect(compactNow(store, id)).not.toBeNull()
  expect(compactNow(store, id)).toBeNull()
})

test.each([
  [
    'a changed state',
    'UPDATE snapshots SET state = zeroblob(length(state)) WHERE upto = (SELECT max(upto) FROM snapshots)',
  ],
  ['a changed hash', "UPDATE snapshots SET hash = 'x' WHERE upto = (SELECT max(upto) FROM snapshots)"],
  ['a lost snapshot', 'DELETE FROM snapshots WHERE upto = (SELECT max(upto) FROM snapshots)'],
])('%s of the newest snapshot costs nothing: the one before it has its rows, and the log says so', (_name, damage) => {
  for (const compactions of [1, 2, 5]) {
    const { database, id, typist } = typedStore(compactions)
    database.exec(damage)
    const notes: string[] = []
    const log = createUpdateLog(database, () => 0, { info: (event) => notes.push(event) })
    expect(contentOf(log.load(id).state)).toEqual(contentOf(Y.encodeStateAsUpdate(typist.doc)))
    if (!damage.startsWith('DELETE')) expect(notes).toEqual(['a snapshot is damaged, the one before it was used'])
  }
})

test('compacting over a damaged snapshot keeps what was read from, and drops the damaged one', () => {
  const { database, id, typist, snapshots, log, ...store } = typedStore(4)
  const [older, newest] = snapshots()
  database.prepare('UPDATE snapshots SET state_hash = ? WHERE upto = ?').run('x', newest)
  compactNow(store, id)
  const { number } = log.load(id)
  expect(snapshots()).toEqual([older, number])
  database.prepare('UPDATE snapshots SET state_hash = ? WHERE upto = ?').run('x', number)
  expect(contentOf(log.load(id).state)).toEqual(contentOf(Y.encodeStateAsUpdate(typist.doc)))
})

test.each([
  [
    'a changed byte',
    'UPDATE updates SET bytes = zeroblob(length(bytes)) WHERE sequence = (SELECT max(sequence) FROM updates)',
  ],
  ['a vanished tail', 'DELETE FROM updates WHERE sequence = (SELECT max(sequence) FROM updates)'],
  ['both snapshots gone', 'DELETE FROM snapshots'],
  ['both snapshots changed', 'UPDATE snapshots SET state = zeroblob(8)'],
])('%s after a compaction is noticed', (_name, damage) => {
  const { database, id, log } = typedStore(3)
  database.exec(damage)
  expect(() => log.load(id)).toThrowError(expect.objectContaining({ code: 'report-damaged' }))
})

test('a snapshot of a newer schema makes the report unreadable by name, not damaged', () => {
  const { database, id, log } = typedStore(3)
  database.exec('UPDATE snapshots SET schema = 99')
  expect(() => log.load(id)).toThrowError(expect.objectContaining({ code: 'report-newer-schema' }))
})

test('who stopped at any row gets everything after it, whether the rows are there or not', () => {
  const { id, log, typist } = typedStore(3)
  const { number } = log.load(id)
  const rows = log.since(id, number - 3)
  expect(rows).toMatchObject({ number, updates: { length: 3 } })
  expect(log.since(id, number)).toEqual({ number, updates: [] })
  for (const from of [0, 1, number + 5]) {
    const { updates } = log.since(id, from)
    expect(updates).toHaveLength(1)
    expect(contentOf(updates[0] ?? new Uint8Array())).toEqual(contentOf(Y.encodeStateAsUpdate(typist.doc)))
  }
  expect(() => log.since('22222222-2222-4222-8222-222222222222', 0)).toThrowError(
    expect.objectContaining({ code: 'report-not-found' }),
  )
})

test('what was written between the steps stays', () => {
  const { id, log, typist, compactor, snapshots } = typedStore(2)
  const { number } = log.load(id)
  const steps = compactor.compact(id)
  for (let step = steps.next(); !step.done; step = steps.next()) typist.type('사이')
  expect(snapshots().at(-1)).toBe(number)
  expect(contentOf(log.load(id).state)).toEqual(contentOf(Y.encodeStateAsUpdate(typist.doc)))
})

test('a report that was deleted for good between the steps does not come back', () => {
  const { id, database, compactor, snapshots } = typedStore(2)
  const steps = compactor.compact(id)
  steps.next()
  for (const table of ['heads', 'updates', 'snapshots'])
    database.prepare(`DELETE FROM ${table} WHERE report = ?`).run(id)
  expect(() => [...steps]).toThrowError(expect.objectContaining({ code: 'report-not-found' }))
  expect(snapshots()).toEqual([])
})

test('a report that waits for missing parts is left as it is', () => {
  const { log, reports, ...store } = openStore()
  const { id } = reports.create('overseas-training', 'ko')
  const other = new Y.Doc()
  other.getText('t').insert(0, 'a')
  const before = Y.encodeStateVector(other)
  other.getText('t').insert(1, 'b')
  log.append(id, Y.encodeStateAsUpdate(other, before), 'sync')
  expect(compactNow(store, id)).toBeNull()
})

test('a log is due after 500 rows or a megabyte since its newest snapshot', () => {
  const { id, log, typist, compactor, ...store } = typedStore(0)
  expect(compactor.isDue(id)).toBe(false)
  typist.type('가'.repeat(500))
  expect(compactor.isDue(id)).toBe(true)
  expect(compactor.longLogs()).toEqual([id])
  compactNow({ compactor }, id)
  expect(compactor.isDue(id)).toBe(false)
  expect(compactor.longLogs()).toEqual([])
  typist.text.insert(0, 'x'.repeat(2 ** 20))
  expect(compactor.isDue(id)).toBe(true)
  expect(store.snapshots()).toHaveLength(1)
  expect(log.load(id).number).toBeGreaterThan(500)
})

test('the list and the library are made anew from a log without its old rows', () => {
  const { id, log, database, ...store } = typedStore(3)
  compactNow(store, id)
  compactNow(store, id)
  database.exec('DELETE FROM reports')
  expect(createReportIndex(database, log).list()).toMatchObject([{ id, problem: null }])
  const records = createRecordIndex(database, log)
  expect(records.refresh(1_000)).toEqual({ changed: [id], pending: 0 })
  expect(records.sources()).toMatchObject([{ report: id, problem: null, updatedAt: expect.any(Number) }])
})
