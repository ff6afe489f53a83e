import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { backupName } from '../../../electron/backup/backup-name'
import type { RunBackupWork } from '../../../electron/backup/backup-work'
import { doBackupWork } from '../../../electron/backup/backup-work'
import { createBackups } from '../../../electron/backup/backups'
import type { BackupState } from '../../../shared/backup'
import { AppError, type ErrorCode, type ErrorEnvelope } from '../../../shared/errors'
import { storeToBackUp, tamper } from '../../support/backup-store'
import { temporaryFolder } from '../../support/folder'
import { testKey } from '../../support/store'

const minute = 60_000
const day = 24 * 60 * minute
const start = Date.UTC(2026, 10, 28, 9)

/** Backups of a real store, by a clock that the test moves. */
function service() {
  const store = storeToBackUp()
  const told: ErrorEnvelope[] = []
  const states: BackupState[] = []
  const clock = { now: start }
  const fault: { code: ErrorCode | null } = { code: null }
  const work: RunBackupWork = async (job, { onStep } = {}) => {
    if (fault.code) throw new AppError(fault.code, { path: 'x' })
    return doBackupWork(job, onStep) as never
  }
  const make = () =>
    createBackups({
      folder: store.folder,
      key: testKey,
      database: store.database,
      made: [],
      work,
      now: () => clock.now,
      onChanged: (state) => states.push(state),
      onProblem: (error) => told.push(error),
    })
  return {
    ...store,
    backups: make(),
    again: make,
    clock,
    told,
    states,
    fault,
    local: path.join(store.folder, 'backups'),
  }
}

test('the first backup is made when there is text, the next an hour later and only after a change', async () => {
  const { backups, clock, reports, ids, local } = service()
  await backups.makeIfDue()
  expect(readdirSync(local)).toEqual(['bogo-20261128T090000000Z-hourly.db'])
  clock.now += 60 * minute
  await backups.makeIfDue()
  expect(readdirSync(local)).toHaveLength(1)
  reports.rename(ids[0] ?? '', '새 제목')
  await backups.makeIfDue()
  expect(readdirSync(local)).toHaveLength(2)
})

test('whether something changed is remembered over a restart', async () => {
  const { backups, again, clock, local, reports, ids } = service()
  await backups.make('manual')
  clock.now += day
  await again().makeIfDue()
  expect(readdirSync(local)).toHaveLength(1)
  reports.rename(ids[0] ?? '', '새 제목')
  await again().makeIfDue()
  expect(readdirSync(local)).toHaveLength(2)
})

test('at closing one is made of what changed, unless there is one of the last ten minutes', async () => {
  const { backups, clock, reports, ids, states } = service()
  await backups.make('manual')
  clock.now += 9 * minute
  reports.rename(ids[0] ?? '', '새 제목')
  await backups.makeAtClosing(5_000)
  expect(backups.state().backups).toHaveLength(1)
  clock.now += minute
  await backups.makeAtClosing(5_000)
  expect(backups.state().backups.map(({ reason }) => reason)).toEqual(['closing', 'manual'])
  expect(states.some(({ running }) => running?.step === 'verifying')).toBe(true)
  expect(backups.state()).toMatchObject({ running: null, problem: null })
  expect(backups.state().backups[0]).toMatchObject({ reports: 3, damaged: 0 })
})

test('a failure is kept for the settings and told once a day', async () => {
  const { backups, clock, told, fault } = service()
  fault.code = 'disk-full'
  await backups.makeIfDue()
  clock.now += 60 * minute
  await backups.makeIfDue()
  expect(told).toEqual([{ code: 'disk-full', params: { path: 'x' } }])
  expect(backups.state().problem).toMatchObject({ error: { code: 'disk-full' }, at: clock.now })
  clock.now += day
  await backups.makeIfDue()
  expect(told).toHaveLength(2)
  fault.code = null
  await backups.makeIfDue()
  expect(backups.state().problem).toBeNull()
})

test('a failure that a person waits for is thrown as well', async () => {
  const { backups, fault } = service()
  fault.code = 'backup-failed'
  await expect(backups.make('manual')).rejects.toMatchObject({ code: 'backup-failed' })
})

test('a disk that is not plugged in is told, and the backup stands beside the reports meanwhile', async () => {
  const { backups, clock, told, local, reports, ids } = service()
  const stick = path.join(temporaryFolder(), 'stick')
  mkdirSync(stick)
  await backups.setFolder(stick)
  await backups.make('manual')
  expect(readdirSync(stick)).toHaveLength(1)
  expect(existsSync(local)).toBe(false)
  rmSync(stick, { recursive: true })
  clock.now += day
  reports.rename(ids[0] ?? '', '새 제목')
  await backups.makeIfDue()
  expect(readdirSync(local)).toHaveLength(1)
  expect(told).toEqual([{ code: 'backup-folder-missing', params: { path: stick } }])
  expect(backups.state()).toMatchObject({ folder: { path: stick, missing: true } })
  mkdirSync(stick)
  clock.now += day
  reports.rename(ids[0] ?? '', '또 새 제목')
  await backups.makeIfDue()
  expect(readdirSync(stick)).toHaveLength(1)
  expect(backups.state()).toMatchObject({ problem: null, folder: { missing: false } })
  expect(backups.state().backups).toHaveLength(2)
})

test('all backups are counted wherever they lie, and what was moved aside goes with its log when it is old', async () => {
  const { backups, clock, reports, ids, local } = service()
  mkdirSync(local)
  const moved = [100, 95].map((days) => path.join(local, backupName(start - days * day, 'replaced')))
  for (const file of moved) {
    writeFileSync(file, Buffer.alloc(1_000))
    writeFileSync(`${file}-wal`, Buffer.alloc(20))
  }
  const stick = temporaryFolder()
  await backups.setFolder(stick)
  expect(backups.bytes()).toBe(2_040)
  await backups.make('manual')
  const [made = ''] = readdirSync(stick)
  expect(readdirSync(local).sort()).toEqual([path.basename(moved[1] ?? ''), `${path.basename(moved[1] ?? '')}-wal`])
  expect(backups.bytes()).toBe(1_020 + statSync(path.join(stick, made)).size)
  clock.now += day
  reports.rename(ids[0] ?? '', '새 제목')
  await backups.makeIfDue()
  expect(readdirSync(local)).toHaveLength(2)
})

test('after a clock went back, the newest is still the one that was made last', async () => {
  const { backups, clock, reports, ids } = service()
  await backups.make('manual')
  clock.now -= 365 * day
  reports.rename(ids[0] ?? '', '새 제목')
  await backups.makeIfDue()
  expect(backups.state().backups.map(({ reason }) => reason)).toEqual(['hourly', 'manual'])
  await backups.makeIfDue()
  expect(backups.state().backups).toHaveLength(2)
})

test('reports of a backup are listed with how they stand to the present, and one comes back as an import', async () => {
  const { backups, reports, ids, index, log } = service()
  await backups.make('manual')
  const name = backups.state().backups[0]?.name ?? ''
  const [changed = '', deleted = ''] = ids
  const old = log.load(changed).state
  reports.rename(changed, '고친 제목')
  reports.delete(deleted)
  const listed = await backups.reports(name)
  expect(listed.map(({ title, state }) => [title, state])).toEqual([
    ['Posting report', 'same'],
    ['Báo cáo đoàn công tác', 'different'],
    ['해외연수 결과', 'different'],
  ])
  const back = await reports.import(await backups.take(name, deleted))
  expect(back).toMatchObject({ id: deleted, deletedAt: null })
  // What was written since stays: it merges, nothing is replaced.
  await reports.import(await backups.take(name, changed))
  expect(index.get(changed).title).toBe('고친 제목')
  expect(old.length).toBeGreaterThan(0)
})

test('a backup that nobody listed is not opened, whatever the name', async () => {
  const { backups } = service()
  await expect(backups.reports('bogo-20261128T090000000Z-manual.db')).rejects.toMatchObject({ code: 'file-not-found' })
})

test('a damaged report in a backup says so and hides no other', async () => {
  const { backups, file, ids } = service()
  tamper(file, `UPDATE updates SET bytes = x'00' WHERE report = '${ids[0]}' AND number = 1`)
  await backups.make('manual')
  expect(backups.state().backups[0]).toMatchObject({ damaged: 1 })
  const listed = await backups.reports(backups.state().backups[0]?.name ?? '')
  expect(listed.map(({ problem }) => problem)).toEqual([null, null, 'report-damaged'])
})

test('a backup at closing that takes too long is ended, and tells nobody', async () => {
  const store = storeToBackUp()
  const told: ErrorEnvelope[] = []
  const work: RunBackupWork = (_job, { signal } = {}) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new AppError('backup-failed', { path: 'x' })))
    })
  const { folder, database } = store
  const backups = createBackups({
    folder,
    key: testKey,
    database,
    made: [],
    work,
    now: () => start,
    onChanged: () => undefined,
    onProblem: (error) => told.push(error),
  })
  await backups.makeAtClosing(20)
  expect(backups.state()).toMatchObject({ backups: [], running: null, problem: null })
  expect(told).toEqual([])
})

test('a damaged store keeps nobody from closing it: the failure is kept, and told', async () => {
  const { backups, database, clock, told } = service()
  await backups.make('manual')
  clock.now += 60 * minute
  database.exec('DROP TABLE heads')
  await backups.makeAtClosing(5_000)
  expect(told).toMatchObject([{ code: 'backup-failed' }])
  await backups.makeIfDue()
  expect(backups.state()).toMatchObject({ running: null, problem: { error: { code: 'backup-failed' } } })
})
