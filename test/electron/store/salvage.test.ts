import { closeSync, copyFileSync, existsSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { salvage } from '../../../electron/store/salvage'
import { everythingStore } from '../../support/everything-store'
import { temporaryFolder } from '../../support/folder'
import { openStore, testKey } from '../../support/store'

const page = 4_096

/** A store with three reports of some changes and a picture of several pages. */
function filledStore() {
  const store = openStore()
  const ids = (['ko', 'en', 'vi'] as const).map((language) => store.reports.create('overseas-training', language).id)
  for (const id of ids) for (let i = 0; i < 40; i++) store.reports.rename(id, `제목 ${i} Nguyễn`)
  const picture = { bytes: Buffer.alloc(30_000, 'photo'), type: 'image/jpeg', width: 30, height: 20 } as const
  const hash = store.media.add(picture)
  return { ...store, ids, hash }
}

/** A copy of the store as a crash would leave it, with its journal. */
function copyOf(file: string): string {
  const copy = path.join(temporaryFolder(), 'bogo.db')
  for (const ending of ['', '-wal']) if (existsSync(file + ending)) copyFileSync(file + ending, copy + ending)
  return copy
}

function overwrite(file: string, at: number, bytes: Uint8Array): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}

const statesOf = (file: string) => {
  const salvaged = salvage(file, testKey)
  const states = [...salvaged.reports.values()].map(({ report, state }) => [report, state])
  salvaged.close()
  return Object.fromEntries(states)
}

test('of an undamaged store everything is there, from the file and from its journal', () => {
  for (const checkpointed of [false, true]) {
    const { file, database, ids, hash, log } = filledStore()
    if (checkpointed) database.pragma('wal_checkpoint(TRUNCATE)')
    const salvaged = salvage(file, testKey)
    expect([...salvaged.reports.keys()].sort()).toEqual([...ids].sort())
    for (const report of salvaged.reports.values()) {
      expect(report.state).toBe('whole')
      const doc = new Y.Doc()
      for (const { bytes } of report.updates()) Y.applyUpdate(doc, bytes)
      expect(Y.encodeStateAsUpdate(doc)).toEqual(log.load(report.report).state)
    }
    expect([...salvaged.media()].map((media) => media.hash)).toEqual([hash])
    expect(salvaged.damagedPages).toBe(0)
    salvaged.close()
  }
})

test('a damaged first page, which SQLite refuses, costs nothing', () => {
  const { file, database, ids } = filledStore()
  database.pragma('wal_checkpoint(TRUNCATE)')
  const copy = copyOf(file)
  overwrite(copy, 0, Buffer.alloc(page, 'x'))
  expect(statesOf(copy)).toEqual(Object.fromEntries(ids.map((id) => [id, 'whole'])))
})

test('any one damaged page leaves reports and pictures that do not lie on it, and nothing false', () => {
  const { file, database, ids, hash, log } = filledStore()
  database.pragma('wal_checkpoint(TRUNCATE)')
  const expected = new Map(ids.map((id) => [id, log.load(id).number]))
  let whole = 0
  const pages = statSync(file).size / page
  for (let number = 0; number < pages; number++) {
    const copy = copyOf(file)
    overwrite(copy, number * page, Buffer.alloc(page, number))
    const salvaged = salvage(copy, testKey)
    for (const { report, state, number: upto } of salvaged.reports.values()) {
      if (state === 'whole') expect(upto).toBe(expected.get(report))
      if (state === 'whole') whole += 1
    }
    for (const media of salvaged.media()) expect(media.hash).toBe(hash)
    salvaged.close()
  }
  expect(whole).toBeGreaterThan(ids.length * pages * 0.8)
})

test('a flipped bit in a page leaves its other rows, proven by their hashes', () => {
  const { file, database } = filledStore()
  database.pragma('wal_checkpoint(TRUNCATE)')
  const total = salvageCount(file)
  for (let at = 0; at < statSync(file).size; at += page) {
    const copy = copyOf(file)
    overwrite(copy, at + 2_000, Buffer.of((readFileSync(copy)[at + 2_000] ?? 0) ^ 1))
    expect(salvageCount(copy)).toBeGreaterThan(total - 12)
  }
})

function salvageCount(file: string): number {
  const salvaged = salvage(file, testKey)
  let rows = 0
  for (const report of salvaged.reports.values()) rows += [...report.updates()].length
  salvaged.close()
  return rows
}

test('with a wrong key nothing is found', () => {
  const { file } = filledStore()
  const salvaged = salvage(file, Buffer.alloc(32, 8))
  expect(salvaged.reports.size).toBe(0)
  salvaged.close()
})

test('what was deleted for good is not brought back, also where some of its rows are still found', () => {
  const { file, database, ids } = filledStore()
  database.prepare('INSERT INTO purged VALUES (?, ?, 1800000000000)').run(ids[0], '0'.repeat(64))
  database.prepare('DELETE FROM heads WHERE report = ?').run(ids[0])
  expect(Object.keys(statesOf(file)).sort()).toEqual(ids.slice(1).sort())
})

test('every table of a whole store is read as it is: versions by their states, the list also as version 3 wrote it', async () => {
  const { store, file, versionIds } = await everythingStore()
  const rowsOf = (table: string) => store.database.prepare(`SELECT * FROM ${table} ORDER BY 1`).raw().all()
  const salvaged = salvage(file, testKey)
  for (const table of ['versions', 'purged', 'templates', 'settings', 'reports'] as const) {
    const found = [...salvaged.rows(table)].sort((a, b) => (a[0] < b[0] ? -1 : 1))
    expect(found, table).toEqual(rowsOf(table))
  }
  expect([...salvaged.versions()].map(({ id, state }) => [id, state])).toEqual(
    versionIds.map((id) => [id, store.versions.state(id).state]),
  )
  salvaged.close()
})
