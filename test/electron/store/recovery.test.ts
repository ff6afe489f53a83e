import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { backupsToMendFrom } from '../../../electron/backup/backup-ledger'
import { checkStore } from '../../../electron/store/check/check-store'
import { createKnownFaults } from '../../../electron/store/check/known-faults'
import { openDatabase } from '../../../electron/store/database'
import { createPurgedTable } from '../../../electron/store/purged-table'
import { checkBuilt } from '../../../electron/store/recovery/final-check'
import { finishRecovery, recoverStore } from '../../../electron/store/recovery/recover'
import { createRecoveryRecord } from '../../../electron/store/recovery/recovery-record'
import { createReportIndex } from '../../../electron/store/report-index'
import { createStoreMark } from '../../../electron/store/store-mark'
import { createUpdateLog } from '../../../electron/store/update-log'
import { createVersionTable } from '../../../electron/store/version-table'
import { reportFromY } from '../../../shared/document/from-y'
import { loadState } from '../../../shared/document/load-state'
import { titleOf } from '../../../shared/document/text'
import { everythingStore } from '../../support/everything-store'
import { temporaryFolder } from '../../support/folder'
import { openStore, testKey } from '../../support/store'
import { trashOf } from '../../support/trash'

const page = 4_096

/** A data folder with a backup, and changes after it: two reports changed, one made. */
function folderWithBackup() {
  const { file, database, reports, media } = openStore()
  const [early, changed] = [reports.create('overseas-training', 'ko').id, reports.create('study-mission', 'vi').id]
  for (let i = 0; i < 30; i++) reports.rename(early, `처음 ${i}`)
  media.add({ bytes: Buffer.alloc(20_000, 'photo'), type: 'image/jpeg', width: 30, height: 20 })
  const copy = path.join(temporaryFolder(), 'bogo.db')
  const backup = path.join(path.dirname(copy), 'backup.db')
  database.exec(`VACUUM INTO '${backup}'`)
  for (let i = 0; i < 30; i++) reports.rename(changed, `Sau bản sao ${i}`)
  const late = reports.create('overseas-training', 'en').id
  reports.rename(late, 'After the backup')
  database.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(file, copy)
  return { folder: path.dirname(copy), file: copy, backup, early, changed, late }
}

function addBackup(
  { folder, backup }: { folder: string; backup: string },
  name = 'bogo-20261128T145012345Z-hourly.db',
) {
  const to = path.join(folder, 'backups', name)
  mkdirSync(path.dirname(to), { recursive: true })
  copyFileSync(backup, to)
  return to
}

function titlesIn(file: string): Record<string, string> {
  const database = openDatabase(file, testKey)
  const list = createReportIndex(database, createUpdateLog(database, Date.now)).list()
  database.close()
  return Object.fromEntries(list.map(({ id, title, problem }) => [id, problem ?? title]))
}

const recover = (folder: string) => recoverStore(folder, testKey, true, () => 1_764_000_000_000)

test('where every page is lost, the backup comes back, and the damaged file is kept', () => {
  const made = folderWithBackup()
  addBackup(made)
  const garbage = Buffer.alloc(statSync(made.file).size, 'garbage')
  writeFileSync(made.file, garbage)
  const result = recover(made.folder)
  expect(titlesIn(made.file)).toEqual({ [made.early]: '처음 29', [made.changed]: '' })
  expect(result.reports.map(({ state }) => state)).toEqual(['partial', 'partial'])
  expect(readFileSync(path.join(result.folder, 'bogo.db'))).toEqual(garbage)
})

test('any one damaged page costs at most what was written on it after the backup', () => {
  const made = folderWithBackup()
  addBackup(made)
  const whole = readFileSync(made.file)
  const all = { [made.early]: '처음 29', [made.changed]: 'Sau bản sao 29', [made.late]: 'After the backup' }
  expect(titlesIn(made.file)).toEqual(all)
  for (let at = 0; at < whole.length; at += 7 * page) {
    const damaged = Buffer.from(whole)
    damaged.fill(0x55, at, at + page)
    writeFileSync(made.file, damaged)
    const { reports } = recover(made.folder)
    const titles = titlesIn(made.file)
    expect(titles[made.early]).toBe('처음 29')
    for (const { report, state } of reports)
      if (state === 'complete') expect(titles[report]).toBe(Reflect.get(all, report))
  }
})

test('a report that is only in the backup comes from there', () => {
  const made = folderWithBackup()
  addBackup(made)
  const database = openDatabase(made.file, testKey)
  for (const table of ['updates', 'heads']) {
    database.prepare(`DELETE FROM ${table} WHERE report = ?`).run(made.early)
  }
  database.close()
  recover(made.folder)
  expect(titlesIn(made.file)[made.early]).toBe('처음 29')
})

test('a damaged backup gives way to the one before it', () => {
  const made = folderWithBackup()
  addBackup(made, 'bogo-20261101T000000000Z-hourly.db')
  writeFileSync(addBackup(made), Buffer.alloc(50_000, 'x'))
  rmSync(made.file)
  recover(made.folder)
  expect(titlesIn(made.file)[made.early]).toBe('처음 29')
})

test('without any backup everything that can be read is saved, and the result waits in the store', () => {
  const made = folderWithBackup()
  const bytes = readFileSync(made.file)
  bytes.fill(0, 0, page)
  writeFileSync(made.file, bytes)
  const result = recover(made.folder)
  expect(result.backupAt).toBeNull()
  expect(result.reports.every(({ state }) => state === 'complete')).toBe(true)
  expect(Object.values(titlesIn(made.file)).sort()).toEqual(['After the backup', 'Sau bản sao 29', '처음 29'])
  const database = openDatabase(made.file, testKey)
  expect(createRecoveryRecord(database).get()).toEqual(result)
  database.close()
})

test('with a key of which nothing says that it is right, nothing is touched', () => {
  const made = folderWithBackup()
  const before = readFileSync(made.file)
  expect(() => recoverStore(made.folder, Buffer.alloc(32, 9), false, Date.now)).toThrowError(
    expect.objectContaining({ code: 'store-wrong-key' }),
  )
  expect(readFileSync(made.file)).toEqual(before)
  expect(readdirSync(made.folder).filter((name) => name.startsWith('bogo.db'))).toEqual(['bogo.db'])
})

test('a recovery that was killed between its steps is carried on', () => {
  const made = folderWithBackup()
  const recovered = `${made.file}.recovered`
  copyFileSync(made.file, recovered)
  rmSync(made.file)
  finishRecovery(made.folder)
  expect(existsSync(recovered)).toBe(false)
  expect(Object.keys(titlesIn(made.file))).toHaveLength(3)
})

test('versions come back with their states, and what was deleted for good does not, not even from a backup', async () => {
  const { store, file, compacted, purged, versionIds } = await everythingStore()
  const folder = path.dirname(file)
  const before = store.log.load(compacted).state
  const states = versionIds.map((id) => store.versions.state(id))
  // The backup has the version of a report that was deleted for good after it was made.
  const old = openDatabase(addBackup({ folder, backup: file }), testKey)
  old.prepare('DELETE FROM purged').run()
  const newVersion = "replace(id, 'a0000000', 'b0000000')"
  old.exec(`INSERT INTO versions SELECT ${newVersion}, '${purged}', reason, name, schema, state, state_hash, words, media,
    at FROM versions`)
  old.close()
  // All of the first page but what tells with the key whether other pages are whole.
  const bytes = readFileSync(file)
  bytes.fill(0, 16, page)
  writeFileSync(file, bytes)
  const { reports } = recover(folder)
  expect(new Set(reports.map(({ state }) => state))).toEqual(new Set(['complete']))
  const database = openDatabase(file, testKey)
  expect(checkStore(database).faults).toEqual([])
  expect(createUpdateLog(database, Date.now).load(compacted).state).toEqual(before)
  const table = createVersionTable(database, Date.now)
  expect(versionIds.map((id) => table.state(id))).toEqual(states)
  expect([table.list(purged), createPurgedTable(database).has(purged)]).toEqual([[], true])
  database.close()
})

test('a report that was taken back after the backup stays, although the backup says that it was deleted for good', () => {
  const made = folderWithBackup()
  const backup = openDatabase(addBackup(made), testKey)
  backup.prepare('INSERT INTO purged SELECT report, hash, 1 FROM heads WHERE report = ?').run(made.early)
  for (const table of ['updates', 'heads']) backup.prepare(`DELETE FROM ${table} WHERE report = ?`).run(made.early)
  backup.close()
  recover(made.folder)
  expect(titlesIn(made.file)[made.early]).toBe('처음 29')
})

test('a report whose log is lost comes back from its newest version', async () => {
  const { file, store, compacted, versionIds } = await everythingStore()
  const database = openDatabase(file, testKey)
  for (const table of ['updates', 'heads', 'snapshots']) {
    database.prepare(`DELETE FROM ${table} WHERE report = ?`).run(compacted)
  }
  database.close()
  const { reports } = recover(path.dirname(file))
  expect(reports.find(({ report }) => report === compacted)?.state).toBe('partial')
  const newest = store.versions.state(versionIds[1]).state
  const kept = titleOf(reportFromY(compacted, loadState(newest)))
  expect(titlesIn(file)[compacted]).toBe(kept)
})

test('a backup in a folder of the user comes before older ones, in the order in which they were made', () => {
  const made = folderWithBackup()
  const usb = temporaryFolder()
  const names = ['bogo-20261128T145012345Z-hourly.db', 'bogo-20200101T000000000Z-hourly.db']
  // The clock went back before the second was made; the first is of another store.
  copyFileSync(openStore().file, addBackup(made, names[0]))
  copyFileSync(made.backup, path.join(usb, names[1] ?? ''))
  copyFileSync(made.backup, addBackup(made, 'bogo-20301128T145012345Z-replaced.db'))
  const ledger = (damaged: number) => ({
    folder: usb,
    made: names.map((name, index) => ({ name, reports: 2, damaged: index === 1 ? damaged : 0 })),
  })
  writeFileSync(path.join(made.folder, 'backups.json'), JSON.stringify(ledger(0)))
  expect(backupsToMendFrom(made.folder).map(({ name }) => name)).toEqual([...names].reverse())
  rmSync(made.file)
  recover(made.folder)
  expect(titlesIn(made.file)[made.early]).toBe('처음 29')
  writeFileSync(path.join(made.folder, 'backups.json'), JSON.stringify(ledger(1)))
  expect(backupsToMendFrom(made.folder).map(({ name }) => name)).toEqual(names)
})

test('a compacted report whose newest row is lost stands at its snapshot, and Bogo starts', async () => {
  const { file, compacted } = await everythingStore()
  const database = openDatabase(file, testKey)
  const newest = database.prepare<[string], number>('SELECT max(upto) FROM snapshots WHERE report = ?').pluck()
  database.prepare('DELETE FROM updates WHERE report = ? AND number >= ?').run(compacted, newest.get(compacted))
  database.close()
  const { reports } = recover(path.dirname(file))
  expect(reports.find(({ report }) => report === compacted)?.state).toBe('partial')
  expect(titlesIn(file)[compacted]).toBe('긴 보고서 2-59')
})

test('a report that does not fit together even after the recovery is called damaged, and keeps no other closed', async () => {
  const { store, compacted, archived } = await everythingStore()
  store.database.prepare('UPDATE heads SET number = 9999 WHERE report = ?').run(compacted)
  store.database.prepare("UPDATE snapshots SET state_hash = 'x' WHERE report = ?").run(compacted)
  const line = { title: '', isTemplate: false, upTo: null, missingPictures: 0, state: 'complete' } as const
  const checked = checkBuilt(
    store.database,
    [compacted, archived].map((report) => ({ ...line, report })),
  )
  expect(checked.map(({ state }) => state)).toEqual(['damaged', 'complete'])
  // Nothing could mend it now: it is not damage found again at every start.
  const known = createKnownFaults(store.database)
  const { faults } = checkStore(store.database)
  expect(faults.length).toBeGreaterThan(0)
  expect(known.hasOthers(faults)).toBe(false)
  store.database.prepare('UPDATE heads SET number = 9999 WHERE report = ?').run(archived)
  expect(known.hasOthers(checkStore(store.database).faults)).toBe(true)
})

test('a report that stands again is not taken away by the line of the time when it was deleted for good', () => {
  for (const head of [true, false]) {
    const made = folderWithBackup()
    const database = openDatabase(made.file, testKey)
    // As after a power cut between the import and forgetting the line.
    database.prepare('INSERT INTO purged SELECT report, hash, 1 FROM heads WHERE report = ?').run(made.late)
    if (!head) database.prepare('DELETE FROM heads WHERE report = ?').run(made.late)
    database.close()
    recover(made.folder)
    expect(titlesIn(made.file)[made.late]).toBe('After the backup')
  }
})

test('deleting the newest report for good is not called missing changes', async () => {
  const folder = temporaryFolder()
  const store = openStore(folder)
  const mark = createStoreMark(store.database)
  const [kept, gone] = ['overseas-training', 'study-mission'].map(
    (name) => store.reports.create(name as 'overseas-training', 'ko').id,
  )
  if (!kept || !gone) throw new Error('reports were to be made')
  store.reports.delete(gone)
  mark.keep()
  await trashOf(store, Date.now, { keepMark: mark.keep }).trash.purge(gone)
  mark.close()
  store.database.pragma('wal_checkpoint(TRUNCATE)')
  const bytes = readFileSync(store.file)
  const copy = path.join(temporaryFolder(), 'bogo.db')
  writeFileSync(copy, bytes.fill(0, 16, page))
  // The mark names its file: as if it had been damaged in its place.
  const text = JSON.parse(readFileSync(`${store.file}.mark`, 'utf8'))
  writeFileSync(`${copy}.mark`, JSON.stringify({ ...text, file: String(statSync(copy, { bigint: true }).ino) }))
  const { missingChanges, reports } = recover(path.dirname(copy))
  expect(missingChanges).toBe(0)
  expect(reports.map(({ report, state }) => [report, state])).toEqual([[kept, 'complete']])
})
