import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as Y from 'yjs'
import { openDatabase } from '../../electron/store/database'
import { createRecordIndex } from '../../electron/store/record-index'
import { createRecordLibrary } from '../../electron/store/record-library'
import { createUpdateLog, type UpdateLog } from '../../electron/store/update-log'
import { reportToY } from '../../shared/document/to-y'
import type { LibraryQuery } from '../../shared/ipc/library'
import { longPolicy, recordsReport } from '../support/records-report'
import { type Figure, ms, percentile, time } from './figures'

const reports = 500
const recordsOfReport = 20
const rounds = 20

const query = (change: Partial<LibraryQuery>): LibraryQuery => ({
  text: '',
  filters: {},
  sort: 'updated',
  descending: true,
  ...change,
})

/** Searches as officials type them: whole words, one syllable, initial consonants, without tones, in the middle. */
const searches = ['침수위험', '수', 'ㅊㅅ', 'ㅂㅈㄱ', 'nguy co ngap', 'flood grades', 'threefold', 'xyz'].map((text) =>
  query({ text }),
)
const lists = [
  query({}),
  query({ sort: 'title', descending: false }),
  query({ filters: { record: ['policy'], country: ['DK', 'NL'], stage: ['pilot'] } }),
]

function fill(log: UpdateLog): string {
  let id = ''
  for (let number = 0; number < reports; number++) {
    id = randomUUID()
    const body = Array.from({ length: recordsOfReport }, (_, at) => longPolicy(number * recordsOfReport + at))
    log.append(id, Y.encodeStateAsUpdate(reportToY(recordsReport(`보고서 ${number}`, body))), 'device')
  }
  return id
}

/** The library with 10,000 records of about a thousand characters each. */
export async function libraryFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-bench-'))
  const database = openDatabase(path.join(folder, 'bogo.db'), Buffer.alloc(32, 7))
  try {
    const log = createUpdateLog(database, Date.now)
    const id = fill(log)
    const library = createRecordLibrary(createRecordIndex(database, log))
    const ask = (asked: LibraryQuery) => library.search(asked, 'ko', 0, 100)
    const chunks: number[] = []
    for (let pending = 1; pending > 0; ) {
      const elapsed = await time(() => {
        pending = ask(query({})).pending
      })
      chunks.push(elapsed)
    }
    // As after a start: everything is read from disk once.
    const again = createRecordLibrary(createRecordIndex(database, log))
    const start = await time(() => again.search(query({}), 'ko', 0, 100))
    const measure = async (queries: readonly LibraryQuery[]) => {
      const found: number[] = []
      for (let round = 0; round < rounds; round++) for (const each of queries) found.push(await time(() => ask(each)))
      return found
    }
    await measure(lists)
    const changed: number[] = []
    for (let round = 0; round < rounds; round++) {
      const doc = new Y.Doc()
      doc.getMap('facts').set('organisation', String(round))
      log.append(id, Y.encodeStateAsUpdate(doc), 'device')
      changed.push(await time(() => ask(query({}))))
    }
    const what = `${reports * recordsOfReport} records`
    return [
      {
        what: `library: first reading of ${reports} reports, all`,
        value: ms(chunks.reduce((a, b) => a + b)),
        goal: '',
      },
      { what: 'library: longest piece of it', value: ms(Math.max(...chunks)), goal: '<= 100 ms' },
      { what: `library: first list of ${what} after a start`, value: ms(start), goal: '' },
      { what: `library: list ${what}, p95`, value: ms(percentile(await measure(lists), 0.95)), goal: '<= 30 ms' },
      { what: `library: search ${what}, p95`, value: ms(percentile(await measure(searches), 0.95)), goal: '<= 30 ms' },
      { what: 'library: list after a report changed, p95', value: ms(percentile(changed, 0.95)), goal: '' },
    ]
  } finally {
    database.close()
    await rm(folder, { recursive: true, force: true })
  }
}
