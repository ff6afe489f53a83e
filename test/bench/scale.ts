import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as Y from 'yjs'
import { createCompactor } from '../../electron/store/compact'
import { openDatabase } from '../../electron/store/database'
import { createReportIndex } from '../../electron/store/report-index'
import { createUpdateLog, type UpdateLog } from '../../electron/store/update-log'
import { reportToY } from '../../shared/document/to-y'
import { templateNames } from '../../shared/templates/names'
import { openTypist } from '../support/typist'
import { type Figure, megabytes, ms, percentile, time, times } from './figures'
import { longReport } from './long-report'

const key = Buffer.alloc(32, 7)
const reports = 10_000
/** Rows of the report of a hundred pages. */
const rowsOfLong = 20_000
const rowsOfEach = (1_000_000 - rowsOfLong) / (reports - 1)
const longId = '99999999-9999-4999-8999-999999999999'

/** What somebody wrote in so many rows, the first with so many pages. */
function typedReport(pages: number, rows: number, title: string): Uint8Array[] {
  const { body, ...report } = longReport(pages, 0)
  const [, ...others] = body
  const titled = [{ type: 'title' as const, content: [{ type: 'text' as const, text: title }] }, ...others]
  const doc = reportToY({ ...report, body: titled, facts: {} })
  const updates = [Y.encodeStateAsUpdate(doc)]
  const log = {
    load: () => ({ state: Y.encodeStateAsUpdate(doc) }),
    append: (_report: string, update: Uint8Array) => updates.push(update),
  }
  const typist = openTypist(log, longId)
  while (updates.length < rows) typist.compose('현장에서 확인한 내용을 보고드립니다. ')
  return updates.slice(0, rows)
}

/** Fills a store by the real log, a thousand reports a transaction, and its list. */
function fill(file: string): void {
  const database = openDatabase(file, key)
  // Nobody needs these commits to outlive a power cut.
  database.pragma('synchronous = OFF')
  const log = createUpdateLog(database, Date.now)
  const kinds = templateNames.map((_, kind) => typedReport(1, Math.ceil(rowsOfEach), `국외연수 결과보고서 ${kind}`))
  const add = (id: string, updates: readonly Uint8Array[]) => {
    for (const update of updates) log.append(id, update, 'device')
  }
  const addMany = database.transaction((from: number, to: number) => {
    for (let at = from; at < to; at++) add(randomUUID(), kinds[at % kinds.length] ?? [])
  })
  for (let from = 0; from < reports - 1; from += 1_000) addMany(from, Math.min(from + 1_000, reports - 1))
  database.transaction(() => add(longId, typedReport(100, rowsOfLong, '긴 보고서')))()
  createReportIndex(database, log).list()
  database.close()
}

/** The filled store: kept between runs, because it takes minutes to make. */
async function filledStore(): Promise<{ file: string; seconds: number }> {
  const folder = path.join(tmpdir(), 'bogo-bench-scale-1')
  const file = path.join(folder, 'bogo.db')
  if (existsSync(file)) return { file, seconds: 0 }
  await rm(`${folder}.new`, { recursive: true, force: true })
  await mkdir(`${folder}.new`)
  const elapsed = await time(() => fill(path.join(`${folder}.new`, 'bogo.db')))
  await rename(`${folder}.new`, folder)
  return { file, seconds: elapsed / 1_000 }
}

/** Letters into the long report, each acknowledged when its row is durable. */
async function appends(log: UpdateLog): Promise<number[]> {
  const elapsed: number[] = []
  const timed = {
    load: log.load,
    append: (report: string, update: Uint8Array, origin: 'device') => {
      const started = performance.now()
      const number = log.append(report, update, origin)
      elapsed.push(performance.now() - started)
      return number
    },
  }
  const typist = openTypist(timed, longId)
  while (elapsed.length < 1_000) typist.compose('보고드립니다. ')
  return elapsed
}

/** A store with 10,000 reports and a million rows. */
export async function scaleFigures(): Promise<Figure[]> {
  const { file, seconds } = await filledStore()
  const copy = path.join(path.dirname(file), 'copy.db')
  await rm(copy, { force: true })
  const database = openDatabase(file, key)
  try {
    const log = createUpdateLog(database, Date.now)
    let index = createReportIndex(database, log)
    const first = await time(() => index.list())
    const list = await times(50, () => index.list())
    const changed: number[] = []
    const typist = openTypist(log, database.prepare<[], string>('SELECT id FROM reports LIMIT 1').pluck().get() ?? '')
    for (let i = 0; i < 50; i++) {
      typist.type('가')
      changed.push(await time(() => index.list()))
    }
    const open = await times(5, () => log.load(longId))
    const letters = await appends(log)
    const compactor = createCompactor(database, Date.now)
    const lookLong = await time(() => compactor.longLogs())
    const compact = await time(() => [...compactor.compact(longId)])
    const opened = await times(5, () => log.load(longId))
    index = createReportIndex(database, log)
    const next = await time(() => index.list())
    const journal = await time(() => database.pragma('wal_checkpoint(TRUNCATE)'))
    const quick = await time(() => database.pragma('quick_check'))
    const backup = await time(() => database.prepare('VACUUM INTO ?').run(copy))
    const both = (values: number[]) => `${ms(percentile(values, 0.5))} / ${ms(percentile(values, 0.95))}`
    return [
      {
        what: '10,000 reports, 1,000,000 rows: made in',
        value: `${seconds.toFixed(0)} s`,
        goal: '(0: kept from before)',
      },
      {
        what: 'size of the store / of its copy',
        value: `${megabytes(statSync(file).size)} / ${megabytes(statSync(copy).size)}`,
        goal: '',
      },
      { what: 'list after a start, first / second start', value: `${ms(first)} / ${ms(next)}`, goal: '' },
      { what: 'list, p50 / p95', value: both(list), goal: 'p95 <= 10 ms' },
      { what: 'list after a letter, p50 / p95', value: both(changed), goal: 'p95 <= 10 ms' },
      { what: '100 pages with 20,000 rows to state, before compaction', value: both(open), goal: '<= 400 ms' },
      { what: 'the same after compaction', value: both(opened), goal: '<= 400 ms' },
      { what: 'letter to durable row, p50 / p95', value: both(letters), goal: 'p95 <= 20 ms' },
      { what: 'look for long logs / compact the longest', value: `${ms(lookLong)} / ${ms(compact)}`, goal: '' },
      { what: 'emptying the journal', value: ms(journal), goal: '' },
      { what: 'quick check / VACUUM INTO', value: `${ms(quick)} / ${ms(backup)}`, goal: '' },
    ]
  } finally {
    database.close()
    await rm(copy, { force: true })
  }
}
