import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as Y from 'yjs'
import { createCompactor } from '../../electron/store/compact'
import { openDatabase } from '../../electron/store/database'
import { createUpdateLog } from '../../electron/store/update-log'
import { reportToY } from '../../shared/document/to-y'
import { openTypist } from '../support/typist'
import { type Figure, ms, percentile, times } from './figures'
import { longReport } from './long-report'

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1_024).toLocaleString('en')} kB`

const keys = 20_000
const korean = '현장에서 확인한 내용을 정리하여 보고드립니다. '
const latin = 'Findings of the visit, written down on the way. '

/** A store of its own with a report of so many pages, and somebody who types into it. */
async function withStore<Result>(
  pages: number,
  use: (store: ReturnType<typeof openParts>) => Result | Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-bench-'))
  const store = openParts(folder, pages)
  try {
    return await use(store)
  } finally {
    store.database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function openParts(folder: string, pages: number) {
  const file = path.join(folder, 'bogo.db')
  const database = openDatabase(file, Buffer.alloc(32, 7))
  const log = createUpdateLog(database, Date.now)
  const compactor = createCompactor(database, Date.now)
  const id = randomUUID()
  log.append(id, Y.encodeStateAsUpdate(reportToY({ ...longReport(pages, 0), facts: {} })), 'device')
  const typist = openTypist(log, id)
  return {
    database,
    log,
    id,
    wal: () => statSync(`${file}-wal`).size,
    /** Bytes of the database with an empty journal. */
    size(): number {
      database.pragma('wal_checkpoint(TRUNCATE)')
      return statSync(file).size
    },
    /** Types so many keys, a row each. */
    type(language: 'Korean' | 'Latin', count: number): void {
      for (let typed = 0; typed < count; ) {
        if (language === 'Korean') typed += typist.compose(korean)
        else {
          typist.type(latin)
          typed += latin.length
        }
      }
    },
    /** Compacts, and gives the milliseconds of each step. */
    compact(): number[] {
      const steps: number[] = []
      const work = compactor.compact(id)
      for (let done = false; !done; ) {
        const started = performance.now()
        done = work.next().done === true
        steps.push(performance.now() - started)
      }
      return steps
    },
  }
}

async function growthOf(language: 'Korean' | 'Latin'): Promise<Figure[]> {
  const plain = await withStore(10, (store) => {
    const before = store.size()
    store.type(language, keys)
    const journal = store.wal()
    return { each: (store.size() - before) / (keys / 1_000), journal }
  })
  const compacted = await withStore(10, (store) => {
    const before = store.size()
    let journal = 0
    for (let typed = 0; typed < keys; typed += 500) {
      store.type(language, 500)
      journal = Math.max(journal, store.wal())
      store.compact()
      store.size()
    }
    return { each: (store.size() - before) / (keys / 1_000), journal }
  })
  const what = `${language}, disk per 1,000 keys`
  return [
    {
      what: `${what}, never compacted / largest WAL`,
      value: `${kilobytes(plain.each)} / ${kilobytes(plain.journal)}`,
      goal: '',
    },
    {
      what: `${what}, compacted at rest / WAL`,
      value: `${kilobytes(compacted.each)} / ${kilobytes(compacted.journal)}`,
      goal: '',
    },
  ]
}

/** What a keystroke costs on the disk, and what compaction gives back. */
export async function storeFigures(): Promise<Figure[]> {
  const opening = await withStore(100, async (store) => {
    store.type('Korean', keys)
    const before = await times(5, () => store.log.load(store.id))
    const first = store.compact()
    store.type('Korean', 500)
    const second = store.compact()
    const after = await times(9, () => store.log.load(store.id))
    store.type('Korean', 499)
    const later = await times(9, () => store.log.load(store.id))
    const median = (values: number[]) => ms(percentile(values, 0.5))
    return [
      { what: `100 pages and ${keys} typed rows: load, never compacted`, value: median(before), goal: '' },
      {
        what: 'the same after compaction / with 499 rows more',
        value: `${median(after)} / ${median(later)}`,
        goal: '',
      },
      { what: `compaction of all rows, steps`, value: first.map(ms).join(' '), goal: '' },
      { what: 'compaction after 500 rows, steps', value: second.map(ms).join(' '), goal: '<= 100 ms each' },
    ]
  })
  return [...(await growthOf('Korean')), ...(await growthOf('Latin')), ...opening]
}
