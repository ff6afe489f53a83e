import { statSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTidying } from '../../../electron/store/tidying'
import { openStore } from '../../support/store'
import { openTypist } from '../../support/typist'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** A store that is being tidied, with a report of so many rows. */
function tidiedStore(letters: number) {
  const store = openStore()
  const errors: unknown[] = []
  const log = { info: () => {}, error: (_event: string, error: unknown) => void errors.push(error) }
  const tidying = createTidying({ ...store, updates: store.log, log })
  const { id } = store.reports.create('overseas-training', 'ko')
  const typist = openTypist(store.log, id)
  typist.type('가'.repeat(letters))
  const snapshots = () => store.database.prepare<[], number>('SELECT count(*) FROM snapshots').pluck().get()
  const journal = () => statSync(`${store.file}-wal`).size
  /** Seconds go by, and what they started ends. */
  const pass = async (seconds: number) => {
    await vi.advanceTimersByTimeAsync(seconds * 1_000)
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve))
  }
  tidying.start()
  return { ...store, id, typist, tidying, snapshots, journal, pass, errors }
}

test('five seconds after the last commit long logs are compacted and the journal is empty', async () => {
  const { snapshots, journal, pass, errors } = tidiedStore(600)
  expect(journal()).toBeGreaterThan(0)
  await pass(6)
  expect(snapshots()).toBe(1)
  expect(journal()).toBe(0)
  expect(errors).toEqual([])
})

test('nothing is done while somebody writes', async () => {
  const { typist, snapshots, pass, journal } = tidiedStore(600)
  for (let i = 0; i < 10; i++) {
    typist.type('나')
    await pass(2.4)
  }
  expect(snapshots()).toBe(0)
  await pass(6)
  expect([snapshots(), journal()]).toEqual([1, 0])
})

test('a report that was closed is compacted after a second', async () => {
  const { tidying, snapshots, pass } = tidiedStore(600)
  tidying.soon()
  await pass(1.1)
  expect(snapshots()).toBe(1)
})

test('a short log is left alone', async () => {
  const { snapshots, journal, pass } = tidiedStore(20)
  await pass(6)
  expect([snapshots(), journal()]).toEqual([0, 0])
})

test('a report that cannot be read keeps its rows and stops nothing', async () => {
  const { database, id, reports, log, snapshots, journal, pass, errors } = tidiedStore(600)
  const other = reports.create('overseas-training', 'ko').id
  openTypist(log, other).type('다'.repeat(600))
  database.prepare('UPDATE updates SET bytes = zeroblob(3) WHERE report = ? AND number = 7').run(id)
  await pass(6)
  expect(errors).toHaveLength(1)
  expect([snapshots(), journal()]).toEqual([1, 0])
})

test('a reader in the way only puts off emptying the journal', async () => {
  const { file, database, journal, pass, typist } = tidiedStore(20)
  const reader = database.constructor as typeof import('better-sqlite3')
  const other = new reader(file)
  other.pragma("cipher = 'sqlcipher'")
  other.pragma('legacy = 4')
  other.pragma(`key = "x'${Buffer.alloc(32, 7).toString('hex')}'"`)
  other.exec('BEGIN')
  other.prepare('SELECT count(*) FROM updates').get()
  typist.type('라')
  const started = performance.now()
  await pass(6)
  expect(performance.now() - started).toBeLessThan(2_000)
  expect(journal()).toBeGreaterThan(0)
  other.close()
  await pass(6)
  expect(journal()).toBe(0)
})
