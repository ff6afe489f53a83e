import { statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { jsonReportState } from '../../../electron/bundle/json-report'
import { writeBundle } from '../../../electron/bundle/write-bundle'
import { writeWholeFile } from '../../../electron/platform/files'
import { createRecordIndex } from '../../../electron/store/record-index'
import { createRecordLibrary } from '../../../electron/store/record-library'
import { createReportIndex } from '../../../electron/store/report-index'
import { createReportSearch } from '../../../electron/store/report-search'
import { createSearchIndex } from '../../../electron/store/search-index'
import { deadlineSettingsSchema } from '../../../shared/deadlines/deadline-settings'
import { reportDocumentSchema } from '../../../shared/document/model'
import { libraryQuerySchema } from '../../../shared/ipc/library'
import { decryptedPages } from '../../support/decrypted'
import { png } from '../../support/png'
import { everyNode } from '../../support/sample-report'
import { openStore } from '../../support/store'
import { trashOf } from '../../support/trash'

const day = 24 * 60 * 60 * 1_000
const canary = 'canary-7f3a-마지막 문장'

/** A report with the canary in its title, a picture and a version, and its pages in the file. */
function withCanary(store: ReturnType<typeof openStore>) {
  const { reports, log, media, versions } = store
  const bytes = png(60, 60)
  const hash = media.add({ bytes, type: 'image/png', width: 60, height: 60 })
  const title = { type: 'title', content: [{ type: 'text', text: canary }] }
  const figure = { type: 'figure', attrs: { media: hash }, content: [] }
  const document = reportDocumentSchema.parse({ ...everyNode(), body: [title, ...everyNode().body.slice(1), figure] })
  const id = '66666666-6666-4666-8666-666666666666'
  log.append(id, jsonReportState(document), 'device')
  for (let index = 0; index < 20; index++) reports.rename(id, `${canary} ${index}`)
  const about = { reason: 'named', name: canary, schema: 1, at: 1 } as const
  versions.addCopy(id, { id: '55555555-5555-4555-8555-555555555555', ...about, state: log.load(id).state })
  createRecordIndex(store.database, log).refresh(1_000)
  store.index.list()
  return { id, hash }
}

/** The search of a store that has read everything, and how many reports it finds in the trash. */
function searched(store: ReturnType<typeof openStore>) {
  const search = createReportSearch(createSearchIndex(store.database, store.log))
  search.prepare(60_000)
  const query = { text: '', open: false, filters: { state: ['trash'] }, period: {} }
  const now = { deadlines: deadlineSettingsSchema.parse({}), today: '2026-11-28' }
  const countTrash = (text: string) => search.find({ ...query, text }, now, 0).total
  return { search, countTrash }
}

/** Bytes that tell of the text: itself, as it is compared, and the beginning of how the search shows it. */
function tracesOf(store: ReturnType<typeof openStore>): Buffer[] {
  const texts = store.database.prepare<[], { folded: string; passages: Buffer }>('SELECT * FROM search_texts').all()
  return [
    Buffer.from(canary),
    ...texts.flatMap(({ folded, passages }) => [Buffer.from(folded.slice(0, 24)), passages.subarray(0, 48)]),
  ]
}

/** How many grams the index of the search still has. */
const countGrams = (store: ReturnType<typeof openStore>): unknown => {
  store.database.exec("CREATE VIRTUAL TABLE temp.grams USING fts5vocab ('main', 'search_grams', 'row')")
  return store.database.prepare('SELECT count(*) FROM temp.grams').pluck().get()
}

const tablesWith = (store: ReturnType<typeof openStore>, id: string): string[] =>
  store.database
    .prepare<[], { name: string; key: string }>(
      `SELECT tables.name, columns.name AS key FROM sqlite_schema AS tables
       JOIN pragma_table_info(tables.name) AS columns
       WHERE tables.type = 'table' AND columns.name IN ('report', 'id')`,
    )
    .all()
    .filter(({ name, key }) => store.database.prepare(`SELECT 1 FROM "${name}" WHERE "${key}" = ?`).get(id))
    .map(({ name }) => name)
    .sort()

test('the trash lists what was deleted with the days that are left, and gives it back with its text', () => {
  const store = openStore()
  const { reports, index } = store
  const now = Date.now()
  const { trash } = trashOf(store, () => now)
  const { id } = reports.create('study-mission', 'vi')
  reports.rename(id, 'Báo cáo')
  reports.delete(id)
  expect(trash.list()).toMatchObject([{ id, title: 'Báo cáo', daysLeft: 30 }])
  expect(index.counts()).toEqual({ active: 0, archived: 0, trash: 1 })
  reports.restore(id)
  expect(trash.list()).toEqual([])
  expect(index.list()).toMatchObject([{ id, title: 'Báo cáo' }])
})

test('an archived report leaves the list, keeps its text and comes back; from the trash it goes back to the archive', () => {
  const { reports, index } = openStore()
  const { id } = reports.create('overseas-training', 'ko')
  reports.setArchived(id, true)
  expect(index.list()).toEqual([])
  expect(index.list('archived')).toMatchObject([{ id }])
  reports.delete(id)
  expect(index.counts()).toEqual({ active: 0, archived: 0, trash: 1 })
  reports.restore(id)
  expect(index.counts()).toEqual({ active: 0, archived: 1, trash: 0 })
  reports.setArchived(id, false)
  expect(index.counts()).toEqual({ active: 1, archived: 0, trash: 0 })
})

test('the archive travels with the report as the trash does', async () => {
  const { reports, folder } = openStore()
  const { id } = reports.create('overseas-training', 'ko')
  reports.setArchived(id, true)
  const file = path.join(folder, 'x.bogo')
  await writeWholeFile(file, writeBundle(reports.exportSource(id)))
  const other = openStore()
  await other.reports.import(file)
  expect(other.index.list('archived')).toMatchObject([{ id }])
})

test('deleting for good leaves no row of a report in any table, but the line that it was purged', async () => {
  const store = openStore()
  const { id, hash } = withCanary(store)
  const { trash, purged } = trashOf(store, () => 1_800_000_000_000)
  store.reports.delete(id)
  store.index.list()
  searched(store)
  expect(tablesWith(store, id)).toEqual([
    ...['heads', 'record_sources', 'records', 'reports', 'search_reports', 'updates', 'versions'],
  ])
  expect(await trash.purge(id)).toBe(1)
  expect(tablesWith(store, id)).toEqual(['purged'])
  expect(store.database.prepare('SELECT count(*) FROM search_texts').pluck().get()).toBe(0)
  expect(store.media.has(hash)).toBe(false)
  expect(purged).toEqual([id])
})

test.each([
  ['nothing of its text is left in the file or its log', 'ON', false],
  ['(control) without overwriting, it would be', 'OFF', true],
] as const)('after deleting for good, %s', async (_name, secure, found) => {
  const store = openStore()
  store.database.pragma(`secure_delete = ${secure}`)
  const { id } = withCanary(store)
  const { trash } = trashOf(store, () => 1_800_000_000_000)
  searched(store)
  store.database.pragma('wal_checkpoint(TRUNCATE)')
  const traces = tracesOf(store)
  const inFile = () => traces.map((trace) => decryptedPages(store.file).includes(trace))
  expect(inFile()).toEqual([true, true, true])
  store.reports.delete(id)
  await trash.purge(id)
  expect(inFile().some(Boolean)).toBe(found)
  expect(statSync(`${store.file}-wal`).size).toBe(0)
})

test('a report that was deleted for good is not found any more, at once, and no gram of it is left', async () => {
  const store = openStore()
  const { id } = withCanary(store)
  store.reports.delete(id)
  const { search, countTrash } = searched(store)
  expect([countTrash('canary'), countTrash('마지막 문장'), countTrash('')]).toEqual([1, 1, 1])
  await trashOf(store, () => 1_800_000_000_000, { forget: search.forget }).trash.purge(id)
  expect([countTrash('canary'), countTrash('마지막 문장'), countTrash('')]).toEqual([0, 0, 0])
  expect(countGrams(store)).toBe(0)
})

test('only what lies in the trash is deleted for good', async () => {
  const store = openStore()
  const { id } = store.reports.create('overseas-training', 'ko')
  const { trash } = trashOf(store, Date.now)
  await expect(trash.purge(id)).rejects.toMatchObject({ code: 'report-not-found' })
  expect(store.log.has(id)).toBe(true)
})

test('emptying the trash leaves every other report, template and picture as it was', async () => {
  const store = openStore()
  const kept = withCanary(store)
  const gone = [1, 2, 3].map(() => store.reports.duplicate(kept.id, (title) => title).id)
  for (const id of gone) store.reports.delete(id)
  const before = store.reports.exportSource(kept.id)
  const { trash } = trashOf(store, () => 1_800_000_000_000)
  expect(await trash.empty()).toBe(3)
  expect(store.reports.exportSource(kept.id)).toEqual(before)
  expect(gone.map((id) => store.log.has(id))).toEqual([false, false, false])
})

test('a purged report that is imported by hand is here again and may be changed', async () => {
  const store = openStore()
  const { id } = withCanary(store)
  const file = path.join(store.folder, 'x.bogo')
  await writeWholeFile(file, writeBundle(store.reports.exportSource(id)))
  store.reports.delete(id)
  const { trash } = trashOf(store, () => 1_800_000_000_000)
  await trash.purge(id)
  expect(store.purged.has(id)).toBe(true)
  expect(await store.reports.import(file)).toMatchObject({ id, problem: null })
  expect(store.purged.has(id)).toBe(false)
  expect(store.reports.rename(id, '다시').title).toBe('다시')
})

test('a change that is still on its way cannot bring a purged report back', async () => {
  const store = openStore()
  const { id } = withCanary(store)
  store.reports.delete(id)
  await trashOf(store, () => 1_800_000_000_000).trash.purge(id)
  expect(() => store.reports.rename(id, '늦은 변경')).toThrow('report-not-found')
  expect(store.log.has(id)).toBe(false)
})

test('what has lain in the trash for thirty days of use goes by itself; a clock that jumps takes nothing along', async () => {
  const store = openStore()
  let now = 1_700_000_000_000
  const { trash } = trashOf(store, () => now)
  const { id } = store.reports.create('overseas-training', 'ko')
  store.reports.delete(id)
  now += 400 * day
  expect(await trash.expire()).toBe(0)
  now -= 400 * day
  for (let passed = 1; passed < 30; passed++) {
    now += day
    expect(await trash.expire()).toBe(0)
  }
  now += day
  expect(await trash.expire()).toBe(1)
  expect(store.log.has(id)).toBe(false)
})

test('a report of the trash that cannot be read does not go by itself', async () => {
  const store = openStore()
  let now = 1_700_000_000_000
  const { id } = store.reports.create('overseas-training', 'ko')
  store.reports.delete(id)
  store.index.list()
  store.database.exec("UPDATE updates SET hash = 'x' WHERE number = 1")
  store.database.exec('UPDATE reports SET number = 0')
  // As at the next start, which makes the line anew.
  const { trash } = trashOf({ ...store, index: createReportIndex(store.database, store.log) }, () => now)
  expect(trash.list()).toMatchObject([{ id, problem: 'report-damaged' }])
  for (let passed = 0; passed <= 40; passed++) {
    now += day
    await trash.expire()
  }
  expect(store.log.has(id)).toBe(true)
})

test('records of an archived report are still found; those of a purged one are gone from memory too', async () => {
  const store = openStore()
  const { id } = withCanary(store)
  const library = createRecordLibrary(createRecordIndex(store.database, store.log))
  const query = libraryQuerySchema.parse({ text: '', filters: {}, sort: 'updated', descending: true })
  const count = () => library.search(query, 'ko', 0, 10).total
  const all = count()
  expect(all).toBeGreaterThan(0)
  store.reports.setArchived(id, true)
  expect(count()).toBe(all)
  store.reports.delete(id)
  const { trash } = trashOf(store, () => 1_800_000_000_000)
  await trash.purge(id)
  library.forget(id)
  expect(count()).toBe(0)
})
