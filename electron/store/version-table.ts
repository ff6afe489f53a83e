import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { type MediaHash, mediaHashSchema } from '../../shared/document/identity'
import type { ReportId } from '../../shared/document/model'
import { SCHEMA_VERSION } from '../../shared/document/schema-version'
import { AppError } from '../../shared/errors'
import type { VersionReason, VersionSummary } from '../../shared/versions/version'
import { sha256 } from '../platform/files'
import { storeError } from './database'

/** A version that is to be kept. */
export interface NewVersion {
  readonly id: string
  readonly report: ReportId
  readonly reason: VersionReason
  /** What the user called it; '' of an automatic one. */
  readonly name: string
  /** The whole report as one yjs update. */
  readonly state: Uint8Array
  readonly words: number
  readonly media: readonly MediaHash[]
}

/** A kept version without its state. */
export interface StoredVersion extends VersionSummary {
  /** Bytes that its state takes on disk. */
  readonly bytes: number
}

interface StateRow {
  readonly report: ReportId
  readonly schema: number
  readonly state: Buffer
  readonly hash: string
}

/** More than any report has: what says that it is larger is damaged. */
const mostBytes = 512 * 2 ** 20

const mediaSchema = z.array(mediaHashSchema)

function unpack(row: StateRow): Uint8Array {
  try {
    const state = inflateRawSync(row.state, { maxOutputLength: mostBytes })
    if (sha256(state) === row.hash) return new Uint8Array(state)
  } catch (error) {
    throw new AppError('version-damaged', {}, error)
  }
  throw new AppError('version-damaged')
}

/**
 * Whole states of reports, each kept for itself: a version can be read whatever became of the log.
 * @param now milliseconds since 1970
 */
export function createVersionTable(database: Database, now: () => number) {
  const columns = 'id, report, reason, name, words, at, length(state) AS bytes'
  const insert = database.prepare<[string, string, string, string, number, Uint8Array, string, number, string, number]>(
    'INSERT INTO versions (id, report, reason, name, schema, state, state_hash, words, media, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const all = database.prepare<[string], StoredVersion>(
    `SELECT ${columns} FROM versions WHERE report = ? ORDER BY at DESC, rowid DESC`,
  )
  const one = database.prepare<[string], StoredVersion>(`SELECT ${columns} FROM versions WHERE id = ?`)
  const select = database.prepare<[string], StateRow>(
    'SELECT report, schema, state, state_hash AS hash FROM versions WHERE id = ?',
  )
  const last = database.prepare<[string], { id: string; hash: string }>(
    'SELECT id, state_hash AS hash FROM versions WHERE report = ? ORDER BY rowid DESC LIMIT 1',
  )
  const setName = database.prepare<[string, string]>("UPDATE versions SET name = ? WHERE id = ? AND reason = 'named'")
  const remove = database.prepare<[string]>('DELETE FROM versions WHERE id = ?')
  const media = database.prepare<[], { media: string }>('SELECT DISTINCT media FROM versions')

  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      throw storeError(error, database.name)
    }
  }

  return {
    /**
     * Keeps a version durably.
     * @param at when its state was made, if not now
     * @throws AppError `disk-full`, `store-*`
     */
    add: ({ id, report, reason, name, state, words, media: hashes }: NewVersion, at = now()): void =>
      guarded(() => {
        const packed = deflateRawSync(state)
        const pictures = JSON.stringify(hashes)
        insert.run(id, report, reason, name, SCHEMA_VERSION, packed, sha256(state), words, pictures, at)
      }),

    /** The version that was kept last, if it is of this very state. */
    lastOf(report: ReportId, state: Uint8Array): string | null {
      const found = last.get(report)
      return found?.hash === sha256(state) ? found.id : null
    },

    /** Versions of a report, the newest first. */
    list: (report: ReportId): StoredVersion[] => all.all(report),

    /** @throws AppError `version-not-found` */
    get(id: string): StoredVersion {
      const found = one.get(id)
      if (!found) throw new AppError('version-not-found')
      return found
    },

    /**
     * The report that a version is of, and its whole state.
     * @throws AppError `version-not-found`, `version-damaged`, `report-newer-schema`
     */
    state(id: string): { report: ReportId; state: Uint8Array } {
      const row = select.get(id)
      if (!row) throw new AppError('version-not-found')
      if (row.schema > SCHEMA_VERSION)
        throw new AppError('report-newer-schema', { needs: row.schema, has: SCHEMA_VERSION })
      return { report: row.report, state: unpack(row) }
    },

    /** Renames a named version; others have no name. */
    rename: (id: string, name: string): void => void guarded(() => setName.run(name, id)),

    delete: (id: string): void => void guarded(() => remove.run(id)),

    /** Every picture that some version names; each may come more than once. */
    *media(): Iterable<MediaHash> {
      for (const row of media.all()) yield* mediaSchema.parse(JSON.parse(row.media))
    },
  }
}

export type VersionTable = ReturnType<typeof createVersionTable>
