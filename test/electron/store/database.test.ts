import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../electron/store/database'
import { migrate, migrations } from '../../../electron/store/migrations/migrate'
import { temporaryFolder } from '../../support/folder'
import { openStore, testKey } from '../../support/store'

test('nothing readable stands in the database file or its journal', () => {
  const { file, reports } = openStore()
  const { id } = reports.create('overseas-training', 'ko')
  reports.rename(id, 'CANARY-비밀-제목')
  for (const name of [file, `${file}-wal`]) {
    const bytes = readFileSync(name)
    for (const canary of ['CANARY', '비밀', 'SQLite format 3', 'overseas-training']) {
      expect(bytes.includes(Buffer.from(canary)), `${canary} in ${path.basename(name)}`).toBe(false)
    }
  }
})

test('a commit is durable when it returns: WAL with synchronous=FULL', () => {
  const { database } = openStore()
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(database.pragma('synchronous', { simple: true })).toBe(2)
})

test('the SQLite inside has the fix for the WAL-reset bug (3.51.3)', () => {
  const { database } = openStore()
  const { version } = database.prepare<[], { version: string }>('SELECT sqlite_version() AS version').get() ?? {
    version: '0',
  }
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  expect(major * 1_000_000 + minor * 1_000 + patch).toBeGreaterThanOrEqual(3_051_003)
})

test('a wrong key is a named error and leaves the file as it is', () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'bogo.db')
  openDatabase(file, testKey).close()
  const before = readFileSync(file)
  expect(() => openDatabase(file, Buffer.alloc(32, 8))).toThrowError(
    expect.objectContaining({ code: 'store-wrong-key' }),
  )
  expect(readFileSync(file)).toEqual(before)
})

test('a file that is no database is a named error and is never replaced', () => {
  const file = path.join(temporaryFolder(), 'bogo.db')
  writeFileSync(file, 'x'.repeat(8_192))
  expect(() => openDatabase(file, testKey, { keyIsRight: true })).toThrowError(
    expect.objectContaining({ code: 'store-damaged' }),
  )
  expect(readFileSync(file, 'utf8')).toBe('x'.repeat(8_192))
})

test('a database of a newer version is refused by name and stays untouched', () => {
  const { file, database } = openStore()
  database.pragma('user_version = 99')
  expect(() => openDatabase(file, testKey)).toThrowError(
    expect.objectContaining({ code: 'store-newer', params: expect.objectContaining({ version: 99 }) }),
  )
  expect(database.pragma('user_version', { simple: true })).toBe(99)
})

test('versions of migrations rise from 1, and none is used twice', () => {
  const versions = migrations.map(({ version }) => version)
  expect(versions[0]).toBe(1)
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
})

test('a store of the first version keeps its reports and can then keep templates', () => {
  const file = path.join(temporaryFolder(), 'bogo.db')
  const old = new DatabaseConstructor(file)
  migrate(old, { steps: migrations.slice(0, 1) })
  old.exec("INSERT INTO heads VALUES ('r', 1, 'h')")
  migrate(old)
  expect(old.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.version)
  expect(old.prepare('SELECT report FROM heads').all()).toEqual([{ report: 'r' }])
  expect(old.prepare('SELECT * FROM templates').all()).toEqual([])
  old.close()
})

test('a migration that fails leaves neither its changes nor its version', () => {
  const { database } = openStore()
  const newest = migrations.at(-1)?.version ?? 0
  const failing = {
    version: newest + 1,
    up: (db: typeof database) => {
      db.exec('CREATE TABLE half (x INTEGER) STRICT')
      throw new Error('power cut')
    },
  }
  expect(() => migrate(database, { steps: [...migrations, failing] })).toThrow('power cut')
  expect(database.pragma('user_version', { simple: true })).toBe(newest)
  expect(database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'").get()).toEqual({ n: 0 })
})
