import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { backUpBeforeUpgrade } from '../../../electron/backup/before-upgrade'
import { verifyBackup } from '../../../electron/backup/restore'
import { openDatabase } from '../../../electron/store/database'
import { migrations } from '../../../electron/store/migrations/migrate'
import { temporaryFolder } from '../../support/folder'
import { openRaw, writeOldStore } from '../../support/old-store'
import { testKey } from '../../support/store'

/** A store as an earlier version of the application left it, with reports. */
function earlierStore() {
  const folder = temporaryFolder()
  const file = path.join(folder, 'bogo.db')
  const earlier = migrations.at(-2)?.version ?? 0
  writeOldStore(file, earlier, testKey)
  const database = openRaw(file, testKey)
  database.pragma('journal_mode = WAL')
  database.close()
  const upgrade = () => {
    const beforeUpgrade = () => void backUpBeforeUpgrade(folder, testKey, Date.UTC(2026, 10, 28))
    const opened = openDatabase(file, testKey, { beforeUpgrade })
    onTestFinished(() => void opened.close())
    return opened
  }
  return { folder, file, upgrade, earlier, newest: migrations.at(-1)?.version }
}

test('before an upgrade the store is backed up as it was, and only then it is changed', () => {
  const { folder, upgrade, earlier, newest } = earlierStore()
  const database = upgrade()
  expect(database.pragma('user_version', { simple: true })).toBe(newest)
  const backup = path.join(folder, 'backups', 'bogo-20261128T000000000Z-upgrade.db')
  expect(verifyBackup(backup, testKey)).toMatchObject({ version: earlier, reports: 2, faults: [] })
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
