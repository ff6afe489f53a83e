import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { type MediaHash, mediaHashSchema } from '../../shared/document/identity'
import type { ReportId } from '../../shared/document/model'
import { SCHEMA_VERSION } from '../../shared/document/schema-version'
import { AppError } from '../../shared/errors'
import { contentsOf } from '../../shared/versions/contents'
import type { VersionReason, VersionSummary } from '../../shared/versions/version'
import type { VersionCopy } from '../bundle/version-copy'
import { sha256 } from '../platform/files'
import { storeError } from './database'
import { packState, unpackState } from './packed-state'

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

type PackedRow = Omit<VersionCopy, 'state'> & {
  readonly report: ReportId
  readonly packed: Buffer
  readonly hash: string
}

const mediaSchema = z.array(mediaHashSchema)

function unpack(row: PackedRow): Uint8Array {
  const state = unpackState(row)
  if (!state) throw new AppError('version-damaged')
  return state
}

/**
 * Whole states of reports, each kept for itself: a version can be read whatever became of the log.
 * @param now milliseconds since 1970
 */
export function createVersionTable(database: Database, now: () => number) {
  const columns = 'id, report, reason, name, words, at, length(state) AS bytes'
  const packedColumns = 'id, report, reason, name, schema, at, state AS packed, state_hash AS hash'
  const insert = database.prepare<[string, string, string, string, number, Uint8Array, string, number, string, number]>(
    `INSERT INTO versions (id, report, reason, name, schema, state, state_hash, words, media, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const all = database.prepare<[string], StoredVersion>(
    `SELECT ${columns} FROM versions WHERE report = ? ORDER BY at DESC, rowid DESC`,
  )
  const one = database.prepare<[string], StoredVersion>(`SELECT ${columns} FROM versions WHERE id = ?`)
  const allPacked = database.prepare<[string], PackedRow>(
    `SELECT ${packedColumns} FROM versions WHERE report = ? ORDER BY at, rowid`,
  )
  const onePacked = database.prepare<[string], PackedRow>(`SELECT ${packedColumns} FROM versions WHERE id = ?`)
  const last = database.prepare<[string], { id: string; hash: string }>(
    'SELECT id, state_hash AS hash FROM versions WHERE report = ? ORDER BY rowid DESC LIMIT 1',
  )
  const sizes = database.prepare<[string], { count: number; bytes: number }>(
    'SELECT count(*) AS count, coalesce(sum(length(state)), 0) AS bytes FROM versions WHERE report = ?',
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

  function put(
    { id, report, reason, name, state, words, media: hashes }: NewVersion,
    schema: number,
    at: number,
  ): void {
    const { packed, hash } = packState(state)
    guarded(() => insert.run(id, report, reason, name, schema, packed, hash, words, JSON.stringify(hashes), at))
  }

  return {
    /**
     * Keeps a version durably.
     * @param at when its state was made, if not now
     * @throws AppError `disk-full`, `store-*`
     */
    add: (version: NewVersion, at = now()): void => put(version, SCHEMA_VERSION, at),

    /**
     * Keeps a version that came with its report from elsewhere; one that is there already stays as it is.
     * @throws AppError `report-damaged`, `disk-full`, `store-*`
     */
    addCopy(report: ReportId, { schema, at, ...version }: VersionCopy): void {
      if (one.get(version.id)) return
      put({ ...version, report, ...contentsOf(report, version.state) }, schema, at)
    },

    /** The version that was kept last, if it is of this very state. */
    lastOf(report: ReportId, state: Uint8Array): string | null {
      const found = last.get(report)
      return found?.hash === sha256(state) ? found.id : null
    },

    /** Versions of a report, the newest first. */
    list: (report: ReportId): StoredVersion[] => all.all(report),

    /**
     * Versions of a report with their states, the oldest first, so that they can go with it.
     * @throws AppError `version-damaged`
     */
    copies: (report: ReportId): VersionCopy[] =>
      allPacked.all(report).map((row) => {
        const { report: _report, packed: _packed, hash: _hash, ...about } = row
        return { ...about, state: unpack(row) }
      }),

    /** How many versions a report has, and their bytes in the store. */
    size: (report: ReportId): { readonly count: number; readonly bytes: number } =>
      sizes.get(report) ?? { count: 0, bytes: 0 },

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
      const row = onePacked.get(id)
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
