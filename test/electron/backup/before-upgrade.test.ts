import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { backUpBeforeUpgrade } from '../../../electron/backup/before-upgrade'
import { verifyBackup } from '../../../electron/backup/restore'
import { openDatabase, unlock } from '../../../electron/store/database'
import { migrate, migrations } from '../../../electron/store/migrations/migrate'
import { createUpdateLog } from '../../../electron/store/update-log'
import { reportToY } from '../../../shared/document/to-y'
import { temporaryFolder } from '../../support/folder'
import { everyNode } from '../../support/sample-report'
import { testKey } from '../../support/store'

const report = '00000000-0000-4000-8000-000000000001'

/** A store as an earlier version of the application left it, with a report. */
function earlierStore() {
  const folder = temporaryFolder()
  const file = path.join(folder, 'bogo.db')
  const database = new DatabaseConstructor(file)
  unlock(database, testKey)
  database.pragma('journal_mode = WAL')
  migrate(database, { steps: migrations.slice(0, -1) })
  createUpdateLog(database, Date.now).append(report, Y.encodeStateAsUpdate(reportToY(everyNode())), 'device')
  database.close()
  const upgrade = () => {
    const beforeUpgrade = () => void backUpBeforeUpgrade(folder, testKey, Date.UTC(2026, 10, 28))
    const opened = openDatabase(file, testKey, { beforeUpgrade })
    onTestFinished(() => void opened.close())
    return opened
  }
  return { folder, file, upgrade, earlier: migrations.at(-2)?.version, newest: migrations.at(-1)?.version }
}

test('before an upgrade the store is backed up as it was, and only then it is changed', () => {
  const { folder, upgrade, earlier, newest } = earlierStore()
  const database = upgrade()
  expect(database.pragma('user_version', { simple: true })).toBe(newest)
  const backup = path.join(folder, 'backups', 'bogo-20261128T000000000Z-upgrade.db')
  expect(verifyBackup(backup, testKey)).toMatchObject({ version: earlier, reports: 1, faults: [] })
})

test('a backup that fails stops the upgrade by its name, and the store stays as it was to the byte', () => {
  const { folder, file, upgrade } = earlierStore()
  const before = readFileSync(file)
  writeFileSync(path.join(folder, 'backups'), 'in the way')
  expect(upgrade).toThrowError(expect.objectContaining({ code: 'backup-failed' }))
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['backups', 'bogo.db'])
})

test('a new store and one of today need no backup', () => {
  const folder = temporaryFolder()
  for (const _each of [1, 2]) {
    const beforeUpgrade = () => void backUpBeforeUpgrade(folder, testKey, 0)
    openDatabase(path.join(folder, 'bogo.db'), testKey, { beforeUpgrade }).close()
  }
  expect(existsSync(path.join(folder, 'backups'))).toBe(false)
})
