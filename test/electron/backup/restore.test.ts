import {
  copyFileSync,
  existsSync,
  mkdirSync,
  type PathLike,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readBackupName } from '../../../electron/backup/backup-name'
import { copyForRestore, finishRestore, placesIn, putInPlace, verifyBackup } from '../../../electron/backup/restore'
import { openDatabase } from '../../../electron/store/database'
import { openStore as openWholeStore } from '../../../electron/store/open-store'
import { createRescueLog } from '../../../electron/store/recovery/rescue-log'
import { createUpdateLog } from '../../../electron/store/update-log'
import { setTitle, updateBy } from '../../../shared/document/edit'
import { reportFromY } from '../../../shared/document/from-y'
import { loadState } from '../../../shared/document/load-state'
import { titleOf } from '../../../shared/document/text'
import { storeToBackUp, tamper } from '../../support/backup-store'
import { testKey } from '../../support/store'

/** A backup, and a store that went on after it. */
function backedUp() {
  const store = storeToBackUp()
  store.backUp()
  const states = store.ids.map((id) => store.log.load(id).state)
  store.reports.rename(store.ids[0] ?? '', '나중에 고친 제목')
  const later = store.reports.create('study-mission', 'vi').id
  return { ...store, states, later }
}

function logIn(file: string) {
  const database = openDatabase(file, testKey)
  onTestFinished(() => void database.close())
  return createUpdateLog(database, Date.now)
}

test('restore drill: the newest backup opens, is whole, and every document equals the one that was backed up', () => {
  const { folder, database, target, ids, states, later } = backedUp()
  expect(verifyBackup(target, testKey)).toMatchObject({ reports: 3, pictures: 1, faults: [] })
  copyForRestore(target, folder, testKey)
  database.close()
  putInPlace(folder)
  const log = logIn(placesIn(folder).store)
  expect(ids.map((id) => Buffer.from(log.load(id).state))).toEqual(states.map((state) => Buffer.from(state)))
  expect(log.has(later)).toBe(false)
})

test('the store that was replaced is kept aside with all that was written to it', () => {
  const { folder, target, ids, later } = backedUp()
  copyForRestore(target, folder, testKey)
  // As after a crash: what was written last is only in the log beside the store.
  expect(readFileSync(`${placesIn(folder).store}-wal`).length).toBeGreaterThan(0)
  const aside = putInPlace(folder) ?? ''
  expect(readBackupName(path.basename(aside))).toMatchObject({ reason: 'replaced' })
  const log = logIn(aside)
  expect(log.load(ids[0] ?? '').number).toBe(3)
  expect(log.has(later)).toBe(true)
})

test('what was moved aside can be restored in its turn', () => {
  const { folder, database, target, later } = backedUp()
  copyForRestore(target, folder, testKey)
  const aside = putInPlace(folder) ?? ''
  database.close()
  copyForRestore(aside, folder, testKey)
  putInPlace(folder)
  expect(logIn(placesIn(folder).store).has(later)).toBe(true)
})

test('until the second part the store is as it was, and the copy can be dropped', () => {
  const { folder, target, log, later } = backedUp()
  const before = readdirSync(folder).sort()
  copyForRestore(target, folder, testKey)
  expect(log.has(later)).toBe(true)
  expect(finishRestore(folder)).toBeNull()
  rmSync(placesIn(folder).copied)
  expect(readdirSync(folder).sort()).toEqual(before)
})

test('a damaged backup and one of a later version are named and change nothing', () => {
  const { folder, target } = backedUp()
  const before = readdirSync(folder).sort()
  const whole = readFileSync(target)
  const broken = Buffer.from(whole)
  broken.fill(0x33, broken.length - 3000, broken.length - 2000)
  writeFileSync(target, broken)
  expect(() => copyForRestore(target, folder, testKey)).toThrowError(
    expect.objectContaining({ code: 'backup-damaged', params: { path: target } }),
  )
  writeFileSync(target, 'no database')
  expect(() => copyForRestore(target, folder, testKey)).toThrowError(
    expect.objectContaining({ code: 'backup-damaged' }),
  )
  writeFileSync(target, whole)
  tamper(target, 'PRAGMA user_version = 99')
  expect(() => copyForRestore(target, folder, testKey)).toThrowError(expect.objectContaining({ code: 'backup-newer' }))
  expect(readdirSync(folder).sort()).toEqual(before)
})

test.each([0, 1, 2])(
  'a restore that a power cut stopped after %d of its renames is carried on with to the same end',
  (done) => {
    const { folder, target, file } = backedUp()
    // As a crash leaves it: what came last is in the log beside the store.
    const crashed = path.join(folder, 'crashed')
    mkdirSync(crashed)
    for (const ending of ['', '-wal']) copyFileSync(`${file}${ending}`, path.join(crashed, `bogo.db${ending}`))
    const places = placesIn(crashed)
    copyFileSync(target, places.restored)
    let left = done
    const cut = (from: PathLike, to: PathLike) => {
      if (left === 0) throw new Error('power cut')
      left -= 1
      renameSync(from, to)
    }
    expect(() => finishRestore(crashed, cut)).toThrow('power cut')
    const aside = finishRestore(crashed) ?? ''
    expect(verifyBackup(places.store, testKey)).toMatchObject({ reports: 3, faults: [] })
    expect(verifyBackup(aside, testKey)).toMatchObject({ reports: 4, faults: [] })
    expect(readdirSync(places.backups).filter((name) => name.endsWith('.db'))).toHaveLength(1)
    expect(finishRestore(crashed)).toBeNull()
  },
)

test('a repair that waits beside the replaced store goes aside with it, and does not undo the restore', () => {
  const { folder, database, target, ids, states, titles } = backedUp()
  const rescueLog = createRescueLog(folder, testKey, Date.now)
  const doc = loadState(states[0] ?? new Uint8Array())
  rescueLog.append(
    ids[0] ?? '',
    updateBy(doc, (same) => setTitle(same, '복원 전에 쓴 제목')),
  )
  rescueLog.close()
  for (const ending of ['.repair', '.recovered', '.mark']) writeFileSync(`${placesIn(folder).store}${ending}`, '')
  copyForRestore(target, folder, testKey)
  database.close()
  const aside = putInPlace(folder) ?? ''
  expect(readdirSync(folder).filter((name) => /repair|rescue|recovered|mark/.test(name))).toEqual([])
  expect(['.repair', '.rescue', '.recovered', '.mark'].every((ending) => existsSync(`${aside}${ending}`))).toBe(true)
  const opened = openWholeStore({ folder, key: testKey, keyIsRight: true, now: Date.now })
  onTestFinished(opened.close)
  const document = reportFromY(
    ids[0] ?? '',
    loadState(createUpdateLog(opened.database, Date.now).load(ids[0] ?? '').state),
  )
  expect(titleOf(document)).toBe(titles[0])
  expect(existsSync(path.join(folder, 'damaged'))).toBe(false)
})
