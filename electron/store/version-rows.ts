import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import type { ReportId } from '../../shared/document/model'
import { countWords, mediaOf } from '../../shared/document/text'
import { AppError } from '../../shared/errors'
import type { VersionCopy } from '../bundle/version-copy'
import { sha256 } from '../platform/files'
import { storeError } from './database'

interface Row extends VersionCopy {
  readonly stateHash: string
}

/** Most bytes of a state, so that damaged bytes cannot fill the memory. */
const maxStateBytes = 256 * 1024 * 1024

/** Versions of reports as rows, for what moves or removes whole reports. */
export function createVersionRows(database: Database) {
  const all = database.prepare<[string], Row>(
    `SELECT id, reason, name, schema, state, state_hash AS stateHash, at FROM versions WHERE report = ? ORDER BY at, id`,
  )
  const one = database.prepare<[string], Row>(
    'SELECT id, reason, name, schema, state, state_hash AS stateHash, at FROM versions WHERE id = ?',
  )
  const sizes = database.prepare<[string], { count: number; bytes: number | null }>(
    'SELECT count(*) AS count, sum(length(state)) AS bytes FROM versions WHERE report = ?',
  )
  const put = database.prepare<[string, string, string, string, number, Uint8Array, string, number, string, number]>(
    `INSERT INTO versions (id, report, reason, name, schema, state, state_hash, words, media, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
  )
  const ids = database.prepare<[], { id: string }>('SELECT id FROM versions')

  function unpack({ stateHash, ...row }: Row): VersionCopy {
    try {
      const state = inflateRawSync(row.state, { maxOutputLength: maxStateBytes })
      if (sha256(state) === stateHash) return { ...row, state }
    } catch (error) {
      throw new AppError('report-damaged', {}, error)
    }
    throw new AppError('report-damaged', {})
  }

  return {
    /**
     * The versions of a report, the oldest first.
     * @throws AppError `report-damaged`
     */
    of: (report: ReportId): VersionCopy[] => all.all(report).map(unpack),
    /** How many versions a report has, and their bytes in the store. */
    size: (report: ReportId): { readonly count: number; readonly bytes: number } => {
      const { count = 0, bytes = 0 } = sizes.get(report) ?? {}
      return { count, bytes: bytes ?? 0 }
    },
    /** The ids of all versions of all reports. */
    ids: (): string[] => ids.all().map(({ id }) => id),
    /**
     * The state of a version.
     * @throws AppError `report-not-found`, `report-damaged`
     */
    state(id: string): Uint8Array {
      const row = one.get(id)
      if (!row) throw new AppError('report-not-found')
      return unpack(row).state
    },
    /**
     * Adds a version; one that is there already stays as it is.
     * @throws AppError `report-*`, `document-unknown-node`, `disk-full`, `store-*`
     */
    add(report: ReportId, { id, reason, name, schema, state, at }: VersionCopy): void {
      const { body } = reportFromY(report, loadState(state))
      const media = JSON.stringify(mediaOf(body))
      try {
        put.run(id, report, reason, name, schema, deflateRawSync(state), sha256(state), countWords(body), media, at)
      } catch (error) {
        throw storeError(error, database.name)
      }
    },
  }
}

export type VersionRows = ReturnType<typeof createVersionRows>
