import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../electron/store/database'
import { migrate, migrations } from '../../../electron/store/migrations/migrate'
import { createReportIndex } from '../../../electron/store/report-index'
import { createUpdateLog } from '../../../electron/store/update-log'
import { deadlineFactsSchema } from '../../../shared/deadlines/due'
import { temporaryFolder } from '../../support/folder'
import { contentDigest, openRaw, shapeOf, shapeOfVersion } from '../../support/old-store'
import { testKey } from '../../support/store'

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/databases')
const newest = migrations.at(-1)?.version ?? 0
/** The newest version gets its file when it is released; until then its shape may still change. */
const versions = migrations.map(({ version }) => version).filter((version) => version < newest || isMade(version))

function isMade(version: number): boolean {
  return existsSync(path.join(fixtures, `v${version}.db`))
}

function copyOf(name: string): string {
  const file = path.join(temporaryFolder(), 'bogo.db')
  copyFileSync(path.join(fixtures, name), file)
  return file
}

test.each(versions)('a plain store of version %i is upgraded, and holds what it held', (version) => {
  const database = openRaw(copyOf(`v${version}.db`), null)
  expect(shapeOf(database)).toEqual(shapeOfVersion(version))
  const before = contentDigest(database, version)
  migrate(database)
  expect(contentDigest(database, version)).toBe(before)
  expect(shapeOf(database)).toEqual(shapeOfVersion(newest))
  database.close()
})

test.each(versions)('an encrypted store of version %i opens, holds what it held, and shows its reports', (version) => {
  const file = copyOf(`v${version}-encrypted.db`)
  const old = openRaw(file, testKey)
  const before = contentDigest(old, version)
  old.close()
  const database = openDatabase(file, testKey)
  expect(contentDigest(database, version)).toBe(before)
  const list = createReportIndex(database, createUpdateLog(database, Date.now)).list()
  expect(list.map(({ title, problem }) => [title, problem])).toEqual(
    version >= 3
      ? [['Back to Office Report 0', null]]
      : [
          ['Back to Office Report 0', null],
          ['Back to Office Report 1', null],
        ],
  )
  database.close()
})

test('the list of before is there after the upgrade, and no report is read for it', () => {
  const file = copyOf('v3-encrypted.db')
  const old = openRaw(file, testKey)
  const { summary, ids } = linesOfVersion3(old)
  old.close()
  const database = openDatabase(file, testKey)
  const log = { ...createUpdateLog(database, Date.now), load: () => expect.fail('a log was read') }
  expect(createReportIndex(database, log).list()).toEqual([{ ...summary, archivedAt: null }])
  expect(ids).toHaveLength(2)
  database.close()
})

/** Puts lines into the list as version 3 kept them. */
function linesOfVersion3(database: Database) {
  const about = { template: 'overseas-training', language: 'ko', title: '하노이', period: {}, countries: [] }
  const rest = { findings: 0, policies: 0, words: 3, deadline: deadlineFactsSchema.parse({}), problem: null }
  const heads = database.prepare<[], { report: string; number: number }>('SELECT * FROM heads').all()
  const lines = heads.map(({ report: id, number }) => ({
    number,
    line: { ...about, ...rest, id, updatedAt: 5, deletedAt: null },
  }))
  database.exec('DELETE FROM reports')
  for (const { number, line } of lines) {
    database.prepare('INSERT INTO reports VALUES (?, ?, ?, 5, NULL)').run(line.id, number, JSON.stringify(line))
  }
  const templates = database.prepare<[], string>('SELECT report FROM templates').pluck().all()
  return { summary: lines.find(({ line }) => !templates.includes(line.id))?.line, ids: lines }
}

test('a store of a newer version is refused, and not one byte changes', () => {
  const file = copyOf(`v${versions.at(-1)}-encrypted.db`)
  const newer = openRaw(file, testKey)
  newer.pragma('user_version = 99')
  newer.close()
  const before = readFileSync(file)
  expect(() => openDatabase(file, testKey)).toThrowError(expect.objectContaining({ code: 'store-newer' }))
  expect(readFileSync(file)).toEqual(before)
})
