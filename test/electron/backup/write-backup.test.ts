import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { writeBackup } from '../../../electron/backup/write-backup'
import { readDatabase } from '../../../electron/store/read-database'
import { createUpdateLog } from '../../../electron/store/update-log'
import { storeToBackUp, tamper } from '../../support/backup-store'
import { temporaryFolder } from '../../support/folder'
import { testKey } from '../../support/store'

const everythingFits = () => Number.POSITIVE_INFINITY

/** A disk of some megabytes; null where this user may not mount one. */
function smallDisk(megabytes: number): string | null {
  const folder = temporaryFolder()
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  if (status !== 0) return null
  onTestFinished(() => void spawnSync('umount', [folder]))
  return folder
}

test('a backup is whole, encrypted by the same key, and says what it holds', () => {
  const { backUp, target, folder, titles, ids } = storeToBackUp()
  expect(backUp()).toMatchObject({ reports: 3, damaged: 0 })
  const bytes = readFileSync(target)
  expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3')
  for (const title of titles) expect(bytes.includes(Buffer.from(title))).toBe(false)
  const database = readDatabase(target, testKey)
  onTestFinished(() => void database.close())
  for (const id of ids) expect(createUpdateLog(database, Date.now).load(id).number).toBe(2)
  expect(() => readDatabase(target, Buffer.alloc(32, 8))).toThrowError(
    expect.objectContaining({ code: 'store-damaged' }),
  )
  expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([])
})

test('it holds one moment of a store that is written to, and keeps nobody from writing', () => {
  const { order, reports, log, ids, target } = storeToBackUp()
  let steps = 0
  writeBackup(order, {
    onStep: () => {
      steps += 1
      reports.rename(ids[0] ?? '', `제목 ${steps}`)
    },
  })
  const database = readDatabase(target, testKey)
  onTestFinished(() => void database.close())
  expect(steps).toBeGreaterThan(1)
  // The first change came before the copy, the others while it was verified.
  expect(createUpdateLog(database, Date.now).load(ids[0] ?? '').number).toBe(3)
  expect(log.load(ids[0] ?? '').number).toBe(2 + steps)
})

test("why not SQLite's own backup: it refuses an encrypted store", async () => {
  const { database, target } = storeToBackUp()
  await expect(database.backup(target)).rejects.toThrow(/not supported/)
})

test('a folder that is not there is named, and the store stays as it is', () => {
  const { order, log, ids } = storeToBackUp()
  const target = path.join(order.target, '..', 'unplugged', 'x.db')
  expect(() => writeBackup({ ...order, target })).toThrowError(
    expect.objectContaining({ code: 'backup-folder-missing' }),
  )
  expect(log.load(ids[0] ?? '').number).toBe(2)
})

test('a backup takes none of the last room on a disk, which typing needs', () => {
  const { order, folder } = storeToBackUp()
  const before = readdirSync(folder).sort()
  const freeBytes = () => 1_000_000
  expect(() => writeBackup(order, { freeBytes })).toThrowError(expect.objectContaining({ code: 'disk-full' }))
  expect(readdirSync(folder).sort()).toEqual(before)
})

test('a disk that fills up during the copy is named, leaves no piece of a backup, and keeps the earlier one', (context) => {
  const disk = smallDisk(2)
  if (disk === null) return context.skip('this user may not mount a small disk')
  const { order, media } = storeToBackUp()
  const target = path.join(disk, 'backup.db')
  writeBackup({ ...order, target }, { freeBytes: everythingFits })
  const earlier = readFileSync(target)
  media.add({ bytes: Buffer.alloc(4_000_000, 1), type: 'image/png', width: 1, height: 1 })
  const next = path.join(disk, 'next.db')
  expect(() => writeBackup({ ...order, target: next }, { freeBytes: everythingFits })).toThrowError(
    expect.objectContaining({ code: 'disk-full', params: { path: next } }),
  )
  expect(readdirSync(disk)).toEqual(['backup.db'])
  expect(readFileSync(target).equals(earlier)).toBe(true)
})

test('control: written straight to its place, a full disk leaves a piece there', (context) => {
  const disk = smallDisk(2)
  if (disk === null) return context.skip('this user may not mount a small disk')
  const { database, media } = storeToBackUp()
  media.add({ bytes: Buffer.alloc(4_000_000, 1), type: 'image/png', width: 1, height: 1 })
  const target = path.join(disk, 'backup.db')
  expect(() => database.prepare('VACUUM INTO ?').run(target)).toThrow()
  expect(readdirSync(disk)).toContain('backup.db')
})

test('what an interrupted backup left is in nobody’s way', () => {
  const { backUp, folder, target } = storeToBackUp()
  for (const ending of ['', '-journal']) writeFileSync(path.join(folder, `.backup.db.tmp${ending}`), 'half')
  backUp()
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  expect(readdirSync(folder)).toContain(path.basename(target))
})

test('a store that has a damaged report is backed up with it, and says so', () => {
  const { backUp, file, ids } = storeToBackUp()
  tamper(file, `UPDATE updates SET bytes = x'00' WHERE report = '${ids[0]}' AND number = 1`)
  expect(backUp()).toMatchObject({ reports: 3, damaged: 1 })
})

test('a store of an earlier version is backed up as it is', () => {
  const { backUp, file, target } = storeToBackUp()
  tamper(file, 'DROP TABLE snapshots; DROP TABLE versions; DROP TABLE purged; PRAGMA user_version = 3')
  expect(backUp()).toMatchObject({ reports: 3, damaged: 0 })
  const copy = new DatabaseConstructor(target)
  onTestFinished(() => void copy.close())
  copy.pragma("cipher = 'sqlcipher'")
  copy.pragma('legacy = 4')
  copy.pragma(`key = "x'${testKey.toString('hex')}'"`)
  expect(copy.pragma('user_version', { simple: true })).toBe(3)
  expect(copy.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'snapshots'").get()).toEqual({ n: 0 })
})

test('a store with unreadable pages gives no backup, and the earlier one stays', () => {
  const { backUp, database, file, target } = storeToBackUp()
  backUp()
  const earlier = readFileSync(target)
  database.pragma('wal_checkpoint(TRUNCATE)')
  const bytes = readFileSync(file)
  for (let page = 4; page < bytes.length / 4096; page++) bytes.fill(0x55, page * 4096 + 100, page * 4096 + 200)
  const broken = path.join(path.dirname(file), 'broken')
  mkdirSync(broken)
  writeFileSync(path.join(broken, 'bogo.db'), bytes)
  expect(() => writeBackup({ store: path.join(broken, 'bogo.db'), key: testKey, target })).toThrowError(
    expect.objectContaining({ code: 'store-damaged' }),
  )
  expect(readFileSync(target).equals(earlier)).toBe(true)
  rmSync(broken, { recursive: true })
})
