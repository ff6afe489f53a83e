import type { Database } from 'better-sqlite3'
import * as Y from 'yjs'
import type { ReportId } from '../../shared/document/model'
import { SCHEMA_VERSION } from '../../shared/document/schema-version'
import { AppError } from '../../shared/errors'
import type { Log } from '../platform/log'
import { storeError } from './database'
import { chain, createChainReader, type ReportChain } from './report-chain'

/** Where a change came from. */
export type UpdateOrigin = 'device' | 'import' | 'sync'

/** A change that is now durable. `source` tells the window that made it from the others; null for none. */
export interface Appended {
  readonly report: ReportId
  readonly number: number
  readonly update: Uint8Array
  readonly origin: UpdateOrigin
  readonly source: number | null
}

/** The document that a snapshot and the rows after it make. */
export function docOf({ base, rows }: Pick<ReportChain, 'base' | 'rows'>): Y.Doc {
  const doc = new Y.Doc()
  // One transaction over all rows: merging the bytes instead grows with the square of their number.
  doc.transact(() => {
    if (base) Y.applyUpdate(doc, base.state)
    for (const { bytes } of rows) Y.applyUpdate(doc, bytes)
  })
  return doc
}

/**
 * The append-only log of every report: the one truth that everything else is derived from. Old rows of it give way to
 * snapshots (`compact.ts`); nobody who reads by `load` and `since` notices.
 * @param now milliseconds since 1970
 * @param notes hears of damage that could be passed over
 */
export function createUpdateLog(database: Database, now: () => number, notes?: Pick<Log, 'info'>) {
  const reader = createChainReader(database, notes)
  const insert = database.prepare<[string, number, number, string, Uint8Array, string, number]>(
    'INSERT INTO updates (report, number, schema, origin, bytes, hash, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const moveHead = database.prepare<[string, number, string]>(
    'INSERT INTO heads VALUES (?, ?, ?) ON CONFLICT (report) DO UPDATE SET number = excluded.number, hash = excluded.hash',
  )
  const listeners = new Set<(appended: Appended) => void>()
  const beforehand = new Set<(report: ReportId) => void>()

  const store = database.transaction((report: ReportId, update: Uint8Array, origin: UpdateOrigin): number => {
    const last = reader.head(report) ?? { number: 0, hash: '' }
    const number = last.number + 1
    const hash = chain(last.hash, update)
    insert.run(report, number, SCHEMA_VERSION, origin, update, hash, now())
    moveHead.run(report, number, hash)
    return number
  })

  function load(report: ReportId): { state: Uint8Array; number: number } {
    const found = reader.read(report)
    if (found.base && found.rows.length === 0) return { state: new Uint8Array(found.base.state), number: found.number }
    const doc = docOf(found)
    const state = Y.encodeStateAsUpdate(doc)
    doc.destroy()
    return { state, number: found.number }
  }

  return {
    /**
     * Stores a change durably: when this returns, it is on disk.
     * @param source the window that made the change, or null
     * @returns the report's new sequence number
     * @throws AppError `request-invalid` for bytes that are no yjs update, `disk-full`, `store-*`
     */
    append(report: ReportId, update: Uint8Array, origin: UpdateOrigin, source: number | null = null): number {
      try {
        Y.decodeUpdate(update)
      } catch (error) {
        throw new AppError('request-invalid', { channel: 'report.append' }, error)
      }
      for (const listener of beforehand) listener(report)
      let number: number
      try {
        number = store(report, update, origin)
      } catch (error) {
        throw storeError(error, database.name)
      }
      for (const listener of listeners) listener({ report, number, update, origin, source })
      return number
    },

    /**
     * The whole state of a report as one update, and the number it stands at.
     * @throws AppError `report-not-found`, `report-damaged`, `report-newer-schema`
     */
    load,

    /**
     * What a reader lacks who has everything up to a row: each change after it or, when some of these rows are gone, the
     * whole state, which holds them all. Taking in again what one has changes nothing.
     * @param number the row up to which the reader has everything; 0 for nothing
     * @throws AppError `report-not-found`, `report-damaged`, `report-newer-schema`
     */
    since(report: ReportId, number: number): { updates: readonly Uint8Array[]; number: number } {
      const last = reader.head(report)
      if (!last) throw new AppError('report-not-found')
      // Who has more than there is was with this report before a backup came back: numbers mean something else now.
      const rows = number > last.number ? null : reader.rowsAfter(report, number)
      if (rows) return { updates: rows.map(({ bytes }) => new Uint8Array(bytes)), number: last.number }
      const whole = load(report)
      return { updates: [whole.state], number: whole.number }
    },

    /**
     * Reads every row of a report and checks their chain up to its head.
     * @throws AppError `report-not-found`, `report-damaged`, `report-newer-schema`
     */
    verify: (report: ReportId): void => {
      reader.read(report)
    },

    /** Whether a report has any change. */
    has: (report: ReportId): boolean => reader.head(report) !== undefined,

    /** Is called before every change is stored, while the log still gives the state without it. Must not throw. */
    beforeAppend(listener: (report: ReportId) => void): () => void {
      beforehand.add(listener)
      return () => beforehand.delete(listener)
    },

    /** Hears of every change after it is durable; gives back what stops it. */
    onAppended(listener: (appended: Appended) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export type UpdateLog = ReturnType<typeof createUpdateLog>
