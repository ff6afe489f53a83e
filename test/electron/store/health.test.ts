import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { doBackupWork } from '../../../electron/backup/backup-work'
import { createBallast } from '../../../electron/store/ballast'
import { clockOf } from '../../../electron/store/clock'
import { createStoreHealth } from '../../../electron/store/health'
import { openStore as openFolder } from '../../../electron/store/open-store'
import { createUpdateLog } from '../../../electron/store/update-log'
import { AppError } from '../../../shared/errors'
import type { StoreHealth } from '../../../shared/ipc/recovery'
import { storeToBackUp } from '../../support/backup-store'
import { temporaryFolder } from '../../support/folder'
import { mountSmallDisk } from '../../support/small-disk'
import { openStore, testKey } from '../../support/store'

const minute = 60_000
const day = 24 * 60 * minute

test('a clock is told of when it is behind the newest change or far ahead of it, and only then', () => {
  const { database, reports } = openStore()
  expect(clockOf(database, 0)).toBeNull()
  reports.create('overseas-training', 'ko')
  const at = database.prepare<[], number>('SELECT max(at) FROM updates').pluck().get() ?? 0
  expect(clockOf(database, at - 6 * minute)).toBe('behind')
  expect(clockOf(database, at - 4 * minute)).toBeNull()
  expect(clockOf(database, at + 89 * day)).toBeNull()
  expect(clockOf(database, at + 91 * day)).toBe('ahead')
})

test('damage that is found while Bogo runs is mended by the next start, once', () => {
  const { folder, database, reports } = openStore()
  reports.create('overseas-training', 'ko')
  const told: StoreHealth[] = []
  const health = createStoreHealth({
    folder,
    database,
    ballast: createBallast(folder),
    now: Date.now,
    tell: (state) => told.push(state),
  })
  health.heed(new AppError('store-damaged', { path: database.name }))
  health.damageFound()
  expect(told.map(({ damageFound }) => damageFound)).toEqual([true])
  database.exec('UPDATE heads SET number = number + 1')
  database.close()

  const open = () => {
    const store = openFolder({ folder, key: testKey, keyIsRight: true, now: Date.now })
    const heads = store.database.prepare('SELECT count(*) FROM heads').pluck().get()
    const recovered = createStoreHealth({
      folder,
      database: store.database,
      ballast: createBallast(folder),
      now: Date.now,
      tell: () => undefined,
    }).state().recovered
    store.close()
    return { heads, at: recovered?.at }
  }
  const first = open()
  expect(first).toEqual({ heads: 1, at: expect.any(Number) })
  expect(open()).toEqual(first)
})

test('a disk that failed once and reads again costs nothing: no store is moved aside', () => {
  const { folder, file, database, reports } = openStore()
  const { id } = reports.create('overseas-training', 'ko')
  const ballast = createBallast(folder)
  createStoreHealth({ folder, database, ballast, now: Date.now, tell: () => undefined }).heed(
    new AppError('disk-failing'),
  )
  database.close()
  const written = statSync(file, { bigint: true }).ino
  const store = openFolder({ folder, key: testKey, keyIsRight: true, now: Date.now })
  expect(createUpdateLog(store.database, Date.now).has(id)).toBe(true)
  store.close()
  expect(statSync(file, { bigint: true }).ino).toBe(written)
  expect(readdirSync(folder).filter((name) => /damaged|repair|recover/.test(name))).toEqual([])
})

test('the reserve is made where there is room, given up once, and never takes the last of it', async () => {
  const folder = temporaryFolder()
  const ballast = createBallast(folder, 2 ** 20)
  await ballast.make()
  expect(existsSync(path.join(folder, 'bogo.reserve'))).toBe(true)
  expect([ballast.release(), ballast.release()]).toEqual([true, false])

  const small = temporaryFolder()
  const disk = mountSmallDisk(small, 3)
  if (!disk) return
  writeFileSync(path.join(small, 'other'), '')
  await createBallast(small, 2 ** 20).make()
  const made = existsSync(path.join(small, 'bogo.reserve'))
  disk.unmount()
  expect(made).toBe(false)
})

test('what is wrong with another file, such as a backup or a USB stick, is not taken for damage of the store', async () => {
  const store = storeToBackUp()
  store.backUp()
  const bytes = readFileSync(store.target)
  for (let at = 4_096; at < bytes.length; at += 4_096) bytes.fill('x', at, at + 4_000)
  writeFileSync(store.target, bytes)
  const ballast = createBallast(store.folder, 2 ** 20)
  await ballast.make()
  const told: StoreHealth[] = []
  const health = createStoreHealth({ ...store, ballast, now: Date.now, tell: (state) => told.push(state) })
  const errors = (['list', 'take'] as const).map((kind) => {
    try {
      doBackupWork({ kind, backup: store.target, store: store.file, report: store.ids[0] ?? '', key: testKey })
      return null
    } catch (error) {
      return error
    }
  })
  expect(errors).toEqual(Array(2).fill(expect.objectContaining({ code: 'backup-damaged' })))
  const others = [new AppError('disk-failing', { path: '/usb/x.bogo' }), new AppError('disk-full', { path: '/usb/x' })]
  for (const error of [...errors, ...others]) if (error instanceof AppError) health.heed(error)
  expect(told).toEqual([])
  expect(existsSync(path.join(store.folder, 'bogo.db.repair'))).toBe(false)
  health.heed(new AppError('disk-full', { path: store.database.name }))
  expect(told.at(-1)?.reserveUsed).toBe(true)
})
