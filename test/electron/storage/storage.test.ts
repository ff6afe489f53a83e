import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { compactFile } from '../../../electron/storage/compact-file'
import { createCompaction } from '../../../electron/storage/compaction'
import { removeDamagedStores } from '../../../electron/storage/damaged-stores'
import { createStorageUse } from '../../../electron/storage/storage-use'
import { recoveryPlaces } from '../../../electron/store/recovery/places'
import { decryptedPages } from '../../support/decrypted'
import { png } from '../../support/png'
import { openStore, testKey } from '../../support/store'
import { trashOf } from '../../support/trash'

function filled() {
  const store = openStore()
  const use = createStorageUse({ database: store.database, folder: store.folder, backups: () => 1_234 })
  const ids = Array.from({ length: 40 }, () => store.reports.create('overseas-training', 'ko').id)
  store.index.list()
  return { ...store, store, use, ids }
}

test('each part of the store is measured, and what lies beside it', () => {
  const { use, folder, media, reports, ids } = filled()
  const before = use.read()
  expect(before).toMatchObject({ pictures: 0, versions: 0, trash: 0, backups: 1_234, damaged: 0, reserve: 0, log: 0 })
  expect(before.reports).toBeGreaterThan(0)
  expect(before.index).toBeGreaterThan(0)
  const bytes = png(300, 300)
  media.add({ bytes, type: 'image/png', width: 300, height: 300 })
  reports.delete(ids[0] ?? '')
  for (const [place, bytes] of [
    ['damaged/2026-11-28T09-00-00-000Z/bogo.db', 1_000],
    ['damaged/2026-11-28T09-00-00-000Z/bogo.db-wal', 20],
    ['damaged/2026-11-29T09-00-00-000Z/bogo.db', 300],
    ['logs/main.log', 50],
    ['bogo.reserve', 7],
  ] as const) {
    mkdirSync(path.dirname(path.join(folder, place)), { recursive: true })
    writeFileSync(path.join(folder, place), Buffer.alloc(bytes))
  }
  const after = use.read()
  expect(after.pictures).toBe(bytes.byteLength)
  expect(after).toMatchObject({ backups: 1_234, damaged: 1_320, reserve: 7, log: 50 })
  expect(after.file).toBeGreaterThanOrEqual(after.reports + after.pictures + after.trash)
})

test('what lies in the trash is counted as such once the list knows it', () => {
  const { use, reports, index, ids } = filled()
  for (const id of ids.slice(0, 10)) reports.delete(id)
  index.list()
  const { trash, reports: rest } = use.read()
  expect(trash).toBeGreaterThan(0)
  expect(rest).toBeGreaterThan(trash)
})

test('compacting gives free pages back while the store is open, and every report stays as it was', async () => {
  const { store, use, file, reports, ids, database } = filled()
  const kept = ids.slice(0, 5)
  for (const id of ids.slice(5)) reports.delete(id)
  const { trash } = trashOf(store, () => 1_900_000_000_000)
  await trash.empty()
  const documents = kept.map((id) => reports.exportSource(id).document)
  const before = use.read()
  expect(before.free).toBeGreaterThan(0)
  const freed = compactFile({ file, key: testKey })
  expect(freed).toBeGreaterThan(0)
  expect(use.read().free).toBe(0)
  expect(statSync(file).size).toBeLessThan(before.file)
  expect(kept.map((id) => reports.exportSource(id).document)).toEqual(documents)
  expect(reports.rename(kept[0] ?? '', '계속').title).toBe('계속')
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(decryptedPages(file).includes('계속')).toBe(true)
})

test('compacting leaves no readable file behind', () => {
  const { file, folder } = filled()
  compactFile({ file, key: testKey })
  expect(readdirSync(folder).sort()).toEqual(
    readdirSync(folder)
      .filter((name) => name.startsWith('bogo.db'))
      .sort(),
  )
  expect(existsSync(`${file}-journal`)).toBe(false)
})

test('a wrong key is a named error and the file stays as it is', () => {
  const { file } = filled()
  const size = statSync(file).size
  expect(() => compactFile({ file, key: Buffer.alloc(32, 9) })).toThrow('store-damaged')
  expect(statSync(file).size).toBe(size)
})

test.each([
  ['while an export runs', { exporting: () => true }, 'compact-export-running'],
  ['when the disk has no room', { size: 1e15 }, 'compact-no-room'],
  ['when the computer has no memory for it', { memory: 1_000 }, 'compact-too-large'],
  ['when its process ends without a word', { run: async () => null }, 'compact-failed'],
] as const)('compacting is refused by name %s', async (_name, change, code) => {
  const { use, file } = filled()
  const compaction = createCompaction({
    file,
    key: testKey,
    use: () => ({ ...use.read(), ...('size' in change && { file: change.size }) }),
    exporting: 'exporting' in change ? change.exporting : () => false,
    ...('memory' in change && { memory: change.memory }),
    run: 'run' in change ? change.run : async () => ({ freed: 0 }),
  })
  await expect(compaction.compact()).rejects.toMatchObject({ code })
})

test('compacting ends when the store closes, and none begins after it', async () => {
  const { use, file } = filled()
  let runs = 0
  const compaction = createCompaction({
    file,
    key: testKey,
    use: use.read,
    exporting: () => false,
    run: (_job, signal) =>
      new Promise((resolve) => {
        runs += 1
        signal.addEventListener('abort', () => resolve(null))
        compaction.stop()
      }),
  })
  await expect(compaction.compact()).rejects.toMatchObject({ code: 'compact-failed' })
  await expect(compaction.compact()).rejects.toMatchObject({ code: 'compact-failed' })
  expect(runs).toBe(1)
})

test('compacting that is asked for twice is done once', async () => {
  const { use, file } = filled()
  let runs = 0
  const compaction = createCompaction({
    file,
    key: testKey,
    use: use.read,
    exporting: () => false,
    run: async () => ({ freed: ++runs }),
  })
  expect(await Promise.all([compaction.compact(), compaction.compact()])).toEqual([1, 1])
})

test('damaged stores that were moved aside go when somebody wants it, and nothing beside them does', async () => {
  const { use, folder, file } = filled()
  const { damaged } = recoveryPlaces(folder)
  mkdirSync(path.join(damaged, '2026-11-28T09-00-00-000Z'), { recursive: true })
  writeFileSync(path.join(damaged, '2026-11-28T09-00-00-000Z', 'bogo.db'), Buffer.alloc(1_000))
  await removeDamagedStores(damaged)
  expect(use.read().damaged).toBe(0)
  expect(existsSync(damaged)).toBe(false)
  expect(existsSync(file)).toBe(true)
  await removeDamagedStores(damaged)
})
