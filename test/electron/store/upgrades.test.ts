import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../electron/store/database'
import { migrate, migrations } from '../../../electron/store/migrations/migrate'
import { createReportIndex } from '../../../electron/store/report-index'
import { createUpdateLog } from '../../../electron/store/update-log'
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

test('a store of a newer version is refused, and not one byte changes', () => {
  const file = copyOf(`v${versions.at(-1)}-encrypted.db`)
  const newer = openRaw(file, testKey)
  newer.pragma('user_version = 99')
  newer.close()
  const before = readFileSync(file)
  expect(() => openDatabase(file, testKey)).toThrowError(expect.objectContaining({ code: 'store-newer' }))
  expect(readFileSync(file)).toEqual(before)
})
