import { closeSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readBundle } from '../../../electron/bundle/read-bundle'
import { createHandOver } from '../../../electron/reports/hand-over'
import { createReports } from '../../../electron/reports/reports'
import { createVersions } from '../../../electron/reports/versions'
import { createBallast } from '../../../electron/store/ballast'
import { createStoreHealth } from '../../../electron/store/health'
import { createMediaTable } from '../../../electron/store/media-table'
import { openStore as openFolder } from '../../../electron/store/open-store'
import { createPurgedTable } from '../../../electron/store/purged-table'
import { withRescued } from '../../../electron/store/recovery/with-rescued'
import { createReportIndex } from '../../../electron/store/report-index'
import { createSafeAppend } from '../../../electron/store/safe-append'
import { createUpdateLog } from '../../../electron/store/update-log'
import { createVersionTable } from '../../../electron/store/version-table'
import { setTitle, updateBy } from '../../../shared/document/edit'
import { reportFromY } from '../../../shared/document/from-y'
import { loadState } from '../../../shared/document/load-state'
import { titleOf } from '../../../shared/document/text'
import { AppError } from '../../../shared/errors'
import type { StoreHealth } from '../../../shared/ipc/recovery'
import { temporaryFolder } from '../../support/folder'
import { testKey } from '../../support/test-key'

/** A data folder as the application has it open. */
function openApplication(folder: string) {
  const store = openFolder({ folder, key: testKey, keyIsRight: true, now: Date.now })
  const trusted = createUpdateLog(store.database, Date.now)
  const log = withRescued(trusted, store.rescueLog)
  const index = createReportIndex(store.database, log)
  const media = createMediaTable(store.database, Date.now)
  const told: StoreHealth[] = []
  const ballast = createBallast(folder)
  const health = createStoreHealth({
    folder,
    database: store.database,
    ballast,
    now: Date.now,
    tell: (state) => told.push(state),
  })
  const append = createSafeAppend({ log: trusted, rescueLog: store.rescueLog, onDamage: health.damageFound })
  const tables = { versions: createVersionTable(store.database, Date.now), purged: createPurgedTable(store.database) }
  const reports = createReports({ log, index, media, ...tables, newId: () => crypto.randomUUID(), now: Date.now })
  return { store, log, index, reports, health, append, told, versionTable: tables.versions }
}

/** Overwrites every page behind the first, as a dying disk would, under the open store. */
function overwritePages(folder: string): void {
  const handle = openSync(path.join(folder, 'bogo.db'), 'r+')
  for (let page = 1; page < 60; page++) writeSync(handle, Buffer.alloc(4_096, page), 0, 4_096, page * 4_096)
  closeSync(handle)
}

test('what is written after the disk failed once is in the same store after the next start', () => {
  const folder = temporaryFolder()
  const first = openApplication(folder)
  const { id } = first.reports.create('overseas-training', 'ko')
  const doc = loadState(first.log.load(id).state)
  const failing = {
    ...first.log,
    append: () => {
      throw new AppError('disk-failing')
    },
  }
  const append = createSafeAppend({
    log: failing,
    rescueLog: first.store.rescueLog,
    onDamage: first.health.damageFound,
  })
  for (const title of ['하노이', '하노이 출장']) {
    append(
      id,
      updateBy(doc, (same) => setTitle(same, title)),
      1,
    )
  }
  first.store.close()

  const second = openApplication(folder)
  expect(second.index.get(id)).toMatchObject({ title: '하노이 출장', problem: null })
  expect(second.health.state().recovered).toBeNull()
  second.store.close()
  expect(readdirSync(folder).filter((name) => /damaged|rescue|repair/.test(name))).toEqual([])
})

test('what is written while the store is damaged is kept, and is in the report after the next start', () => {
  const folder = temporaryFolder()
  const first = openApplication(folder)
  const { id } = first.reports.create('overseas-training', 'ko')
  const doc = loadState(first.log.load(id).state)
  mkdirSync(path.join(folder, 'backups'))
  first.store.database.exec(`VACUUM INTO '${path.join(folder, 'backups', 'bogo-20261128T145012345Z-hourly.db')}'`)
  first.store.close()

  const second = openApplication(folder)
  second.store.database.pragma('cache_size = 0')
  overwritePages(folder)
  for (const title of ['하노이', '하노이 출장', '하노이 출장 보고']) {
    second.append(
      id,
      updateBy(doc, (same) => setTitle(same, title)),
      1,
    )
  }
  expect(second.told.at(-1)?.damageFound).toBe(true)
  second.store.close()

  const third = openApplication(folder)
  expect(third.index.get(id)).toMatchObject({ title: '하노이 출장 보고', problem: null })
  expect(third.health.state().recovered?.reports.map(({ report }) => report)).toEqual([id])
  expect(readdirSync(path.join(folder, 'damaged'))).toHaveLength(1)
  third.store.close()
})

test('what is written while the store is damaged is in what is opened, handed over and kept as a version', async () => {
  const folder = temporaryFolder()
  const { store, log, reports, append, versionTable } = openApplication(folder)
  const { id } = reports.create('overseas-training', 'ko')
  const doc = loadState(log.load(id).state)
  store.database.pragma('wal_checkpoint(TRUNCATE)')
  const title = (word: string) => updateBy(doc, (same) => setTitle(same, word))
  append(id, title('하노이'), 1)
  const failing = () => {
    throw new AppError('disk-failing')
  }
  const rescuing = createSafeAppend({
    log: { ...log, append: failing },
    rescueLog: store.rescueLog,
    onDamage: () => undefined,
  })
  rescuing(id, title('하노이 출장'), 1)
  rescuing(id, title('하노이 출장 보고'), 1)
  const titleIn = (state: Uint8Array) => titleOf(reportFromY(id, loadState(state)))
  expect(titleIn(log.load(id).state)).toBe('하노이 출장 보고')
  expect(titleOf(reports.exportSource(id).document)).toBe('하노이 출장 보고')
  const versions = createVersions({
    log,
    table: versionTable,
    newId: () => crypto.randomUUID(),
    now: Date.now,
    elapsed: () => performance.now(),
    isTemplate: () => false,
    onFailure: () => undefined,
  })
  expect(titleIn(versions.open(versions.keep(id, '초안').id))).toBe('하노이 출장 보고')
  const out = path.join(folder, 'out.bogo')
  await createHandOver({ reports, versions: versionTable }).write({ id, passphrase: null, versions: false }, out)
  expect(titleOf((await readBundle(out)).document)).toBe('하노이 출장 보고')
  store.close()
})
