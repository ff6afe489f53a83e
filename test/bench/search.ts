import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import * as Y from 'yjs'
import { openDatabase } from '../../electron/store/database'
import { createReportSearch } from '../../electron/store/report-search'
import { createSearchIndex } from '../../electron/store/search-index'
import { createUpdateLog, type UpdateLog } from '../../electron/store/update-log'
import { plainText } from '../../shared/document/text'
import { reportToY } from '../../shared/document/to-y'
import type { SearchQuery } from '../../shared/ipc/search'
import { settingsSchema } from '../../shared/settings'
import { createManyReports } from '../support/many-reports'
import { type Figure, ms, percentile, time } from './figures'

const reports = Number(process.env.REPORTS ?? 10_000)
const rounds = 20
const piece = 40

/** What officials type, by what is hard about it. */
const searches: Readonly<Record<string, readonly string[]>> = {
  'one syllable': ['수', '보', '고'],
  'two syllables': ['침수', '보고', '정책'],
  initials: ['ㅊㅅ', 'ㅂㄱㅅ', '보ㄱㅅ', 'ㅊㅅㅇㅎ'],
  word: ['보고서', 'development', '위험등급', 'recommendation'],
  phrase: ['"정책 침수"', '"public open data"', '침수 위험 등급'],
  'Vietnamese without tones': ['dao tao', 'bao cao', 'nguy co ngap', 'duong'],
  'no hit': ['꽳쀍', 'xyzzy', 'qqq'],
}

const query = (text: string): SearchQuery => ({ text, open: false, filters: {}, period: {} })

function fill(database: Database, log: UpdateLog): number {
  const make = createManyReports(7)
  let bytes = 0
  // Each report a commit would take minutes; the log itself is not what is measured.
  const put = database.transaction((from: number) => {
    for (let number = from; number < Math.min(from + 500, reports); number++) {
      const report = make(number)
      bytes += Buffer.byteLength(plainText(report.body).join('\n'))
      log.append(randomUUID(), Y.encodeStateAsUpdate(reportToY(report)), 'device')
    }
  })
  for (let from = 0; from < reports; from += 500) put(from)
  return bytes
}

const pages = (database: Database): number => {
  const [size, count] = ['page_size', 'page_count'].map((name) => Number(database.pragma(name, { simple: true })))
  return (size ?? 0) * (count ?? 0)
}

/** Searching 10,000 reports of about 3,000 characters. */
export async function searchFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-bench-'))
  const database = openDatabase(path.join(folder, 'bogo.db'), Buffer.alloc(32, 7))
  try {
    const log = createUpdateLog(database, Date.now)
    const textBytes = fill(database, log)
    const before = pages(database)
    const index = createSearchIndex(database, log)
    const search = createReportSearch(index)
    const chunks: number[] = []
    for (let pending = 1; pending > 0; ) {
      chunks.push(
        await time(() => {
          pending = search.prepare(piece)
        }),
      )
    }
    const indexBytes = pages(database) - before
    const now = { deadlines: settingsSchema.shape.deadlines.unwrap().parse({}), today: '2026-11-28' }
    const ask = (text: string) => search.find(query(text), now, 0)
    const first = await time(() => ask('침수'))
    const measured: Figure[] = []
    const all: number[] = []
    for (const [what, texts] of Object.entries(searches)) {
      const found: number[] = []
      for (let round = 0; round < rounds; round++) for (const text of texts) found.push(await time(() => ask(text)))
      all.push(...found)
      if (process.env.VERBOSE)
        for (const text of texts)
          console.log(text, (await time(() => ask(text))).toFixed(1), ask(text).total, ask(text).exact)
      const value = `${ms(percentile(found, 0.5))} / ${ms(percentile(found, 0.95))}`
      measured.push({ what: `search: ${what}, p50 / p95`, value, goal: '<= 30 ms' })
    }
    const changed: number[] = []
    for (let round = 0; round < rounds; round++) {
      const [{ report } = { report: '' }] = ask('침수').rows
      const doc = new Y.Doc()
      doc.getMap('facts').set('organisation', String(round))
      log.append(report, Y.encodeStateAsUpdate(doc), 'device')
      changed.push(await time(() => ask('침수')))
    }
    return [
      { what: `search: first reading of ${reports} reports`, value: ms(chunks.reduce((a, b) => a + b)), goal: '' },
      { what: 'search: longest piece of it', value: ms(Math.max(...chunks)), goal: '<= 100 ms' },
      { what: 'search: bytes of the index per byte of text', value: (indexBytes / textBytes).toFixed(2), goal: '' },
      { what: 'search: first question after a start', value: ms(first), goal: '' },
      ...measured,
      { what: 'search: all of these, p95', value: ms(percentile(all, 0.95)), goal: '<= 30 ms' },
      { what: 'search: after a report changed, p95', value: ms(percentile(changed, 0.95)), goal: '' },
    ]
  } finally {
    database.close()
    await rm(folder, { recursive: true, force: true })
  }
}
