import path from 'node:path'
import { expect, test } from 'vitest'
import { writeBundle } from '../../electron/bundle/write-bundle'
import { writeWholeFile } from '../../electron/platform/files'
import { compactFile } from '../../electron/storage/compact-file'
import { createRecordIndex } from '../../electron/store/record-index'
import { createRecordLibrary } from '../../electron/store/record-library'
import { createReportIndex } from '../../electron/store/report-index'
import { createReportSearch } from '../../electron/store/report-search'
import { createSearchIndex } from '../../electron/store/search-index'
import { deadlineSettingsSchema } from '../../shared/deadlines/deadline-settings'
import type { ReportId } from '../../shared/document/model'
import { libraryQuerySchema } from '../../shared/ipc/library'
import { reportStates, type SearchQuery } from '../../shared/ipc/search'
import { shelves } from '../../shared/report'
import { createRandom } from '../support/random'
import { finding, policy, recordsReport } from '../support/records-report'
import { rounds } from '../support/soak'
import { compactNow, openStore, testKey } from '../support/store'
import { trashOf } from '../support/trash'

type Store = ReturnType<typeof openStore>

const now = { deadlines: deadlineSettingsSchema.parse({}), today: '2026-11-28' }
const words = ['침수', '복지', 'Đoàn', 'report', '보고']
const states: SearchQuery['filters'][] = [{}, ...reportStates.map((state) => ({ state: [state] }))]

/** What shows reports beside their log; little at a time, as it is when somebody is at work. */
function openProjections({ database, log }: Store) {
  const index = createReportIndex(database, log)
  const library = createRecordLibrary(createRecordIndex(database, log), 1)
  const search = createReportSearch(createSearchIndex(database, log), 1)

  /** The answer once everything was read. */
  function whole<Answer extends { readonly pending: number }>(ask: () => Answer): Answer {
    for (;;) {
      const answer = ask()
      if (answer.pending === 0) return answer
    }
  }
  const byName = (one: object, other: object): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)

  return {
    index,
    library,
    search,
    /** Everything that they say, in an order that does not depend on the way there. */
    tell() {
      const found = ['', ...words].flatMap((text) =>
        states.map((filters) => {
          const query = { text, open: false, filters, period: {} }
          const { total, rows, counts } = whole(() => search.find(query, now, 0))
          const values = Object.values(counts).map((each) => [...each].sort(byName))
          return { text, filters, total, rows: [...rows].sort(byName), values }
        }),
      )
      const records = ['', ...words].map((text) => {
        const query = libraryQuerySchema.parse({ text, filters: {}, sort: 'title', descending: false })
        const { rows, total } = whole(() => library.search(query, 'ko', 0, 1_000))
        return { text, total, rows: [...rows].sort(byName) }
      })
      return { list: shelves.map((shelf) => index.list(shelf)), counts: index.counts(), records, found }
    },
  }
}

/** What a store tells whose projections were all thrown away. */
function tellAnew(store: Store) {
  store.database.exec(`
    DELETE FROM reports; DELETE FROM records; DELETE FROM record_sources;
    DELETE FROM search_reports; DELETE FROM search_texts;
    INSERT INTO search_grams (search_grams) VALUES ('delete-all')`)
  return openProjections(store).tell()
}

/**
 * Everything that can become of reports, in any order.
 * @param forgets whether the library hears of what is purged
 * @returns what the projections say in the end, and what new ones say
 */
async function live({ below, pick }: ReturnType<typeof createRandom>, steps: number, forgets = true) {
  const store = openStore()
  let shown = openProjections(store)
  const { reports, folder, log } = store
  const now = () => 1_900_000_000_000
  const files: string[] = []
  const done = new Set<string>()
  let compacted = 0
  const text = () => `${pick(words)} ${pick(words)} ${below(30)}`
  const on = (shelf: 'active' | 'archived' | 'trash'): ReportId | undefined => {
    const list = shown.index.list(shelf)
    return list[below(Math.max(1, list.length))]?.id
  }
  const anywhere = () => on(pick(['active', 'archived', 'trash']))

  function create(): void {
    const record = pick([finding, policy])
    reports.add(
      recordsReport(text(), [record({ id: `r${below(1_000)}`, texts: { title: text() } })], {
        language: pick(['ko', 'en', 'vi']),
      }),
    )
  }
  async function purge(all: boolean): Promise<void> {
    const { trash, purged } = trashOf(store, now, { forget: shown.search.forget })
    const id = on('trash')
    if (all) await trash.empty()
    else if (id) await trash.purge(id)
    if (forgets) for (const gone of purged) shown.library.forget(gone)
  }
  const withOne = (id: ReportId | undefined, act: (id: ReportId) => unknown): unknown => id && act(id)
  const acts: Record<string, () => unknown> = {
    create,
    edit: () => withOne(anywhere(), (id) => reports.rename(id, text())),
    duplicate: () => withOne(on('active'), (id) => reports.duplicate(id, (title) => title)),
    delete: () => withOne(on(pick(['active', 'archived'])), reports.delete),
    restore: () => withOne(on('trash'), reports.restore),
    archive: () => withOne(on('active'), (id) => reports.setArchived(id, true)),
    unarchive: () => withOne(on('archived'), (id) => reports.setArchived(id, false)),
    purge: () => purge(below(4) === 0),
    pack: () =>
      withOne(anywhere(), async (id) => {
        const file = path.join(folder, `${files.length}.bogo`)
        await writeWholeFile(file, writeBundle(reports.exportSource(id)))
        files.push(file)
      }),
    import: () => (files.length > 0 ? reports.import(pick(files)) : undefined),
    compact: () =>
      withOne(anywhere(), (id) => {
        if (compactNow(store, id)) compacted += 1
      }),
    look: () => shown.tell(),
    glance: () => shown.search.prepare(1),
    restart: () => {
      shown = openProjections(store)
    },
  }
  for (let first = 0; first < 6; first++) create()
  for (let step = 0; step < steps; step++) {
    const name = pick(Object.keys(acts))
    await acts[name]?.()
    done.add(name)
  }
  const told = shown.tell()
  compactFile({ file: store.file, key: testKey })
  expect(shown.tell()).toEqual(told)
  expect(told.counts.active + told.counts.archived + told.counts.trash).toBe(
    store.database.prepare('SELECT count(*) FROM heads').pluck().get(),
  )
  for (const { id } of told.list.flat()) expect(log.has(id)).toBe(true)
  return { told, anew: tellAnew(store), done, compacted }
}

test('whatever became of reports, the list, the library and the search say what new ones over the log say', async () => {
  const random = createRandom()
  for (let round = 0; round < rounds(2, 40); round++) {
    const { told, anew, done, compacted } = await live(random, rounds(60, 300))
    expect(told).toEqual(anew)
    expect(done.size).toBeGreaterThan(10)
    expect(compacted).toBeGreaterThan(0)
  }
}, 600_000)

test('(control) a library that does not hear of what is purged is found out', async () => {
  const random = createRandom()
  let differs = false
  for (let round = 0; round < 20 && !differs; round++) {
    const { told, anew } = await live(random, 60, false)
    differs = JSON.stringify(told.records) !== JSON.stringify(anew.records)
  }
  expect(differs).toBe(true)
}, 600_000)
