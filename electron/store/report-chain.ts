import type { Database } from 'better-sqlite3'
import type { ReportId } from '../../shared/document/model'
import { SCHEMA_VERSION } from '../../shared/document/schema-version'
import { AppError } from '../../shared/errors'
import { sha256 } from '../platform/files'
import type { Log } from '../platform/log'
import { storeError } from './database'

/** A change of a report as it lies in the log. */
export interface Row {
  readonly number: number
  readonly schema: number
  readonly bytes: Buffer
  readonly hash: string
}

/** The state of a report up to a row, in place of the rows before. `hash` is that of the row `upto`. */
interface Snapshot {
  readonly upto: number
  readonly hash: string
  readonly schema: number
  readonly state: Buffer
  readonly stateHash: string
}

/** A whole report, checked: a snapshot, or none, and every row after it up to the head. */
export interface ReportChain {
  readonly base: Snapshot | null
  readonly rows: readonly Row[]
  readonly number: number
  readonly hash: string
}

/** The hash of a row: it covers the one before it. */
export const chain = (previous: string, bytes: Uint8Array): string => sha256(`${previous}${sha256(bytes)}`)

/**
 * Follows the rows after a place and checks that none is missing or changed.
 * @throws AppError `report-damaged`, `report-newer-schema`
 */
function followRows(rows: readonly Row[], from: { readonly number: number; readonly hash: string }) {
  let { number, hash } = from
  for (const row of rows) {
    refuseNewer(row.schema)
    hash = chain(hash, row.bytes)
    number += 1
    if (row.number !== number || row.hash !== hash) throw new AppError('report-damaged', { number: row.number })
  }
  return { number, hash }
}

function refuseNewer(schema: number): void {
  if (schema > SCHEMA_VERSION) throw new AppError('report-newer-schema', { needs: schema, has: SCHEMA_VERSION })
}

/**
 * Reads reports out of their snapshots and rows. A snapshot that is damaged is passed over for the one before it,
 * whose rows are still there; `log` hears of it.
 */
export function createChainReader(database: Database, log?: Pick<Log, 'info'>) {
  const head = database.prepare<[string], { number: number; hash: string }>(
    'SELECT number, hash FROM heads WHERE report = ?',
  )
  const rowsAfter = database.prepare<[string, number], Row>(
    'SELECT number, schema, bytes, hash FROM updates WHERE report = ? AND number > ? ORDER BY number',
  )
  const firstRow = database.prepare<[string], { number: number | null }>(
    'SELECT min(number) AS number FROM updates WHERE report = ?',
  )
  const rowHash = database.prepare<[string, number], { hash: string }>(
    'SELECT hash FROM updates WHERE report = ? AND number = ?',
  )
  // From the index alone: a damaged page of one snapshot must not hide the other.
  const snapshots = database.prepare<[string], { upto: number }>(
    'SELECT upto FROM snapshots WHERE report = ? ORDER BY upto DESC',
  )
  const snapshot = database.prepare<[string, number], Snapshot>(
    'SELECT upto, hash, schema, state, state_hash AS stateHash FROM snapshots WHERE report = ? AND upto = ?',
  )

  function readSnapshot(report: ReportId, upto: number): Snapshot {
    const found = snapshot.get(report, upto)
    if (!found) throw new AppError('report-damaged', { number: upto })
    refuseNewer(found.schema)
    if (sha256(found.state) !== found.stateHash) throw new AppError('report-damaged', { number: upto })
    return found
  }

  function readFrom(report: ReportId, upto: number): ReportChain {
    const last = head.get(report)
    if (!last) throw new AppError('report-not-found')
    const base = upto === 0 ? null : readSnapshot(report, upto)
    const rows = rowsAfter.all(report, upto)
    const { number, hash } = followRows(rows, { number: upto, hash: base?.hash ?? '' })
    if (number !== last.number || hash !== last.hash) throw new AppError('report-damaged', { number: last.number })
    return { base, rows, number, hash }
  }

  /** The place from which the rows that are there go on: the beginning, or a snapshot that took the place of others. */
  function startOf(report: ReportId): { number: number; hash: string } {
    const first = firstRow.get(report)?.number ?? null
    const number = first === null ? (snapshots.get(report)?.upto ?? 0) : first - 1
    const hash = number === 0 ? '' : snapshot.get(report, number)?.hash
    if (hash === undefined) throw new AppError('report-damaged', { number: first ?? 0 })
    return { number, hash }
  }

  return {
    /** The newest row of a report. */
    head: (report: ReportId): { readonly number: number; readonly hash: string } | undefined => head.get(report),

    /** The row that the newest snapshot stands at; 0 without one. */
    snapshotAt: (report: ReportId): number => snapshots.get(report)?.upto ?? 0,

    /**
     * A report from its newest snapshot that is whole.
     * @throws AppError `report-not-found`, `report-damaged`, `report-newer-schema`, `store-*`
     */
    read(report: ReportId): ReportChain {
      const starts = [...snapshots.all(report).map(({ upto }) => upto), 0]
      let first: unknown
      for (const [index, upto] of starts.entries()) {
        try {
          const found = readFrom(report, upto)
          if (index > 0) log?.info('a snapshot is damaged, the one before it was used', { number: starts[0] ?? 0 })
          return found
        } catch (error) {
          if (error instanceof AppError && error.code !== 'report-damaged') throw error
          first ??= error
        }
      }
      throw storeError(first, database.name)
    },

    /**
     * Reads every row that is there, of whatever schema, and checks their chain up to the head.
     * @throws AppError `report-not-found`, `report-damaged`; whatever SQLite throws
     */
    verify(report: ReportId): void {
      const last = head.get(report)
      if (!last) throw new AppError('report-not-found')
      let { number, hash } = startOf(report)
      for (const row of rowsAfter.iterate(report, number)) {
        hash = chain(hash, row.bytes)
        if (row.number !== ++number || row.hash !== hash) throw new AppError('report-damaged', { number })
      }
      if (number !== last.number || hash !== last.hash) throw new AppError('report-damaged', { number: last.number })
    },

    /**
     * The rows after a place, checked; null when some of them are gone because a snapshot covers them.
     * @throws AppError `report-damaged`, `report-newer-schema`
     */
    rowsAfter(report: ReportId, number: number): readonly Row[] | null {
      const hash = number === 0 ? '' : (rowHash.get(report, number)?.hash ?? snapshot.get(report, number)?.hash)
      const rows = rowsAfter.all(report, number)
      if (hash === undefined || (rows[0] && rows[0].number !== number + 1)) return null
      const last = head.get(report)
      const end = followRows(rows, { number, hash })
      if (end.number !== last?.number || end.hash !== last.hash) {
        throw new AppError('report-damaged', { number: last?.number ?? number })
      }
      return rows
    },
  }
}
