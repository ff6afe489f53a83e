import { isDeepStrictEqual } from 'node:util'
import type { Database } from 'better-sqlite3'
import * as Y from 'yjs'
import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import type { ReportId } from '../../shared/document/model'
import { AppError } from '../../shared/errors'
import { sha256 } from '../platform/files'
import { storeError } from './database'
import { createChainReader, type ReportChain } from './report-chain'
import { docOf } from './update-log'

/** From how much on a log is compacted, counted since its newest snapshot. */
const worthIt = { rows: 500, bytes: 2 ** 20 }

/** What a compaction did: the row that its snapshot stands at, and how many older rows it made superfluous. */
export interface Compacted {
  readonly upto: number
  readonly removed: number
}

const newestSchema = ({ base, rows }: ReportChain): number =>
  rows.reduce((newest, { schema }) => Math.max(newest, schema), base?.schema ?? 1)

/**
 * Puts snapshots in the place of old rows. The two newest are kept, with every row after the older one: when one of them
 * rots, the report is still there. The newest row of a report always stays.
 * @param now milliseconds since 1970
 */
export function createCompactor(database: Database, now: () => number) {
  const reader = createChainReader(database)
  const weight = database.prepare<[string, number], { bytes: number }>(
    'SELECT total(length(bytes)) AS bytes FROM updates WHERE report = ? AND number > ?',
  )
  const long = database.prepare<[number], { report: string }>(`
    SELECT report FROM heads
    WHERE number - (SELECT coalesce(max(upto), 0) FROM snapshots WHERE snapshots.report = heads.report) >= ?`)
  const rowHash = database.prepare<[string, number], { hash: string }>(
    'SELECT hash FROM updates WHERE report = ? AND number = ?',
  )
  const insert = database.prepare('INSERT INTO snapshots VALUES (?, ?, ?, ?, ?, ?, ?)')
  const removeSnapshots = database.prepare<[string, number, number]>(
    'DELETE FROM snapshots WHERE report = ? AND upto NOT IN (?, ?)',
  )
  const removeRows = database.prepare<[string, number]>('DELETE FROM updates WHERE report = ? AND number <= ?')

  const write = database.transaction((report: ReportId, from: ReportChain, state: Uint8Array): Compacted => {
    const { base, number, hash } = from
    // Between the steps others may have written, or deleted the report for good.
    if (rowHash.get(report, number)?.hash !== hash) throw new AppError('report-not-found')
    insert.run(report, number, hash, newestSchema(from), state, sha256(state), now())
    // Only what was read from is known to be whole: that is the one to fall back on.
    const older = base?.upto ?? 0
    removeSnapshots.run(report, number, older)
    return { upto: number, removed: removeRows.run(report, older).changes }
  })

  return {
    /** Reports whose log has grown long, by its rows alone: for a look at all of them at once. */
    longLogs: (): ReportId[] => long.all(worthIt.rows).map(({ report }) => report),

    /** Whether compacting a report is worth it now. */
    isDue(report: ReportId): boolean {
      const from = reader.snapshotAt(report)
      const rows = (reader.head(report)?.number ?? 0) - from
      if (rows >= worthIt.rows) return true
      return rows > 0 && (weight.get(report, from)?.bytes ?? 0) >= worthIt.bytes
    },

    /**
     * Compacts a report in steps; between them others may append. Nothing is changed before the last one, and then all
     * at once. A report that is not exactly the same when it is read back is left as it is, and so is one that cannot be
     * read or has nothing new.
     * @returns null when nothing was changed
     * @throws AppError `report-*`, `document-unknown-node`, `template-unknown`, `disk-full`, `store-*`
     */
    *compact(report: ReportId): Generator<void, Compacted | null> {
      const found = reader.read(report)
      if (found.rows.length === 0) return null
      const doc = docOf(found)
      // Waiting parts would be in the state but in no document: their rows must stay.
      if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return null
      yield
      const state = Y.encodeStateAsUpdate(doc)
      const again = loadState(state)
      if (!Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(again))) return null
      yield
      const before = reportFromY(report, doc)
      yield
      if (!isDeepStrictEqual(before, reportFromY(report, again))) return null
      yield
      try {
        return write(report, found, state)
      } catch (error) {
        throw storeError(error, database.name)
      }
    },
  }
}

export type Compactor = ReturnType<typeof createCompactor>
