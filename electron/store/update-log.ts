import type { Database } from 'better-sqlite3'
import * as Y from 'yjs'
import type { ReportId } from '../../shared/document/model'
import { SCHEMA_VERSION } from '../../shared/document/schema-version'
import { AppError } from '../../shared/errors'
import { sha256 } from '../platform/files'
import { storeError } from './database'

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

interface Row {
  readonly number: number
  readonly schema: number
  readonly bytes: Buffer
  readonly hash: string
}

/** Each row's hash covers the one before it. */
const chain = (previous: string, bytes: Uint8Array): string => sha256(`${previous}${sha256(bytes)}`)

/**
 * The append-only log of every report: the one truth that everything else is derived from.
 * @param now milliseconds since 1970
 */
export function createUpdateLog(database: Database, now: () => number) {
  const head = database.prepare<[string], { number: number; hash: string }>(
    'SELECT number, hash FROM heads WHERE report = ?',
  )
  const insert = database.prepare<[string, number, number, string, Uint8Array, string, number]>(
    'INSERT INTO updates (report, number, schema, origin, bytes, hash, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const moveHead = database.prepare<[string, number, string]>(
    'INSERT INTO heads VALUES (?, ?, ?) ON CONFLICT (report) DO UPDATE SET number = excluded.number, hash = excluded.hash',
  )
  const rows = database.prepare<[string], Row>(
    'SELECT number, schema, bytes, hash FROM updates WHERE report = ? ORDER BY number',
  )
  const listeners = new Set<(appended: Appended) => void>()
  const beforehand = new Set<(report: ReportId) => void>()

  const store = database.transaction((report: ReportId, update: Uint8Array, origin: UpdateOrigin): number => {
    const last = head.get(report) ?? { number: 0, hash: '' }
    const number = last.number + 1
    const hash = chain(last.hash, update)
    insert.run(report, number, SCHEMA_VERSION, origin, update, hash, now())
    moveHead.run(report, number, hash)
    return number
  })

  /** Rows in order, their chain checked to the head. */
  function readRows(report: ReportId): Row[] {
    const found = rows.all(report)
    let previous = ''
    for (const [index, row] of found.entries()) {
      if (row.schema > SCHEMA_VERSION)
        throw new AppError('report-newer-schema', { needs: row.schema, has: SCHEMA_VERSION })
      previous = chain(previous, row.bytes)
      if (row.number !== index + 1 || row.hash !== previous)
        throw new AppError('report-damaged', { number: row.number })
    }
    const last = head.get(report)
    if (!last) throw new AppError('report-not-found')
    if (last.number !== found.length || last.hash !== previous)
      throw new AppError('report-damaged', { number: last.number })
    return found
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
    load(report: ReportId): { state: Uint8Array; number: number } {
      const found = readRows(report)
      const doc = new Y.Doc()
      // One transaction over all rows: merging the bytes instead grows with the square of their number.
      doc.transact(() => {
        for (const { bytes } of found) Y.applyUpdate(doc, bytes)
      })
      const state = Y.encodeStateAsUpdate(doc)
      doc.destroy()
      return { state, number: found.length }
    },

    /** Whether a report has any change. */
    has: (report: ReportId): boolean => head.get(report) !== undefined,

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
