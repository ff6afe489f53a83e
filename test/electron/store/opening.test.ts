import {
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../electron/store/database'
import { createStoreMark } from '../../../electron/store/store-mark'
import { temporaryFolder } from '../../support/folder'
import { mountSmallDisk } from '../../support/small-disk'
import { openStore, testKey } from '../../support/store'

/** A store that a crash left: its file, its journal and its mark, with changes that are in the journal only. */
function crashedStore() {
  const { file, database, reports, log } = openStore()
  const mark = createStoreMark(database)
  log.onAppended(mark.keep)
  const { id } = reports.create('overseas-training', 'ko')
  database.pragma('wal_checkpoint(TRUNCATE)')
  for (let i = 0; i < 20; i++) reports.rename(id, `제목 ${i}`)
  const copy = path.join(temporaryFolder(), 'bogo.db')
  for (const ending of ['', '-wal']) copyFileSync(file + ending, copy + ending)
  const marked = JSON.parse(readFileSync(`${file}.mark`, 'utf8'))
  writeFileSync(`${copy}.mark`, JSON.stringify({ ...marked, file: String(statSync(copy, { bigint: true }).ino) }))
  mark.close()
  return { file: copy, sequence: Number(marked.sequence) }
}

const opening = (file: string, key: Uint8Array = testKey) => {
  try {
    openDatabase(file, key).close()
    return 'opened'
  } catch (error) {
    const { code, params } = error as { code: string; params: { damage?: string } }
    return params?.damage ? `${code} ${params.damage}` : code
  }
}

/** The file and its journal; whoever reads a store leaves an empty journal where there was none. */
const bytesOf = (file: string) =>
  ['', '-wal'].map((ending) => (existsSync(file + ending) ? readFileSync(file + ending).toString('base64') : ''))

test.each([
  ['nothing happened to', 'opened', () => undefined],
  ['was emptied', 'store-damaged empty', (file: string) => truncateSync(file, 0)],
  ['is gone', 'store-damaged missing', (file: string) => rmSync(file)],
  ['lost its journal', 'store-damaged journal', (file: string) => rmSync(`${file}-wal`)],
  [
    'has half of its journal',
    'store-damaged journal',
    (file: string) => truncateSync(`${file}-wal`, statSync(`${file}-wal`).size / 2),
  ],
  [
    'has a damaged frame in its journal',
    'store-damaged journal',
    (file: string) => {
      const bytes = readFileSync(`${file}-wal`)
      bytes.writeUInt8((bytes.readUInt8(10_000) ?? 0) ^ 1, 10_000)
      writeFileSync(`${file}-wal`, bytes)
    },
  ],
  [
    'has a damaged first page',
    'store-damaged first-page',
    (file: string) => {
      rmSync(`${file}-wal`)
      const bytes = readFileSync(file)
      bytes.fill(1, 0, 100)
      writeFileSync(file, bytes)
    },
  ],
  [
    'has a damaged page',
    'store-damaged pages',
    (file: string) => {
      rmSync(`${file}-wal`)
      const bytes = readFileSync(file)
      bytes.writeUInt8(bytes.readUInt8(4_096 * 7 + 50) ^ 1, 4_096 * 7 + 50)
      writeFileSync(file, bytes)
    },
  ],
])('a store that %s is opened or refused by name: %s', (_what, expected, damage) => {
  const { file } = crashedStore()
  damage(file)
  const before = bytesOf(file)
  expect(opening(file)).toBe(expected)
  if (expected !== 'opened') expect(bytesOf(file)).toEqual(before)
})

test('a wrong key is told from damage, and nothing changes', () => {
  const { file } = crashedStore()
  const before = bytesOf(file)
  expect(opening(file, Buffer.alloc(32, 8))).toBe('store-wrong-key')
  expect(bytesOf(file)).toEqual(before)
})

test('a restored store is not taken for one that lost its end', () => {
  const { file } = crashedStore()
  const restored = path.join(path.dirname(file), 'restored.db')
  openDatabase(restored, testKey).close()
  for (const ending of ['', '-wal']) renameSync(file + ending, `${file}.aside${ending}`)
  copyFileSync(restored, file)
  expect(opening(file)).toBe('opened')
})

test('a store of a newer Bogo is refused, and not one byte of it changes', () => {
  const { file } = crashedStore()
  const newer = openDatabase(file, testKey)
  newer.pragma('user_version = 99')
  newer.close()
  const before = bytesOf(file)
  expect(opening(file)).toBe('store-newer')
  expect(bytesOf(file)).toEqual(before)
})

test('a folder that is not there is named', () => {
  expect(opening(path.join(temporaryFolder(), 'gone', 'bogo.db'))).toBe('store-folder-missing')
})

test('a store that another program holds is named', () => {
  const { file } = crashedStore()
  const other = new DatabaseConstructor(file)
  other.pragma("cipher = 'sqlcipher'")
  other.pragma('legacy = 4')
  other.pragma(`key = "x'${testKey.toString('hex')}'"`)
  other.pragma('locking_mode = EXCLUSIVE')
  other.exec('BEGIN EXCLUSIVE')
  expect(opening(file)).toBe('store-busy')
  other.close()
})

test('a folder that may only be read is named', () => {
  const { file } = crashedStore()
  const folder = temporaryFolder()
  const disk = mountSmallDisk(folder, 8)
  if (!disk) return
  for (const ending of ['', '-wal']) copyFileSync(file + ending, path.join(folder, `bogo.db${ending}`))
  disk.readOnly()
  const verdict = opening(path.join(folder, 'bogo.db'))
  disk.unmount()
  expect(verdict).toBe('store-read-only')
})

test('a disk that is full when the store is opened is named, and the store is what it was', () => {
  const { file } = crashedStore()
  const folder = temporaryFolder()
  const disk = mountSmallDisk(folder, 2)
  if (!disk) return
  const copy = path.join(folder, 'bogo.db')
  for (const ending of ['', '-wal']) copyFileSync(file + ending, copy + ending)
  const before = bytesOf(copy)
  disk.fill()
  const verdict = opening(copy)
  const after = bytesOf(copy)
  disk.unmount()
  expect(verdict).toBe('disk-full')
  expect(after).toEqual(before)
})
