import type { Database } from 'better-sqlite3'
import { AppError, type ErrorCode } from '../../shared/errors'
import { sha256 } from '../platform/files'
import { storeError } from '../store/database'
import { createUpdateLog } from '../store/update-log'

/** One thing that is wrong in a store, by its id; never its text. */
export type Fault =
  | { readonly kind: 'database'; readonly problem: string }
  | { readonly kind: 'report'; readonly report: string; readonly problem: ErrorCode }
  | { readonly kind: 'picture' | 'version' | 'snapshot'; readonly id: string }

/** What was read, and what of it is wrong. */
export interface StoreCheck {
  /** Of the store's shape. */
  readonly version: number
  readonly reports: number
  readonly pictures: number
  readonly versions: number
  readonly faults: readonly Fault[]
}

const noProgress = (_done: number, _of: number): void => undefined

/** The file's own structure. A page that was changed from outside fails its signature as soon as it is read. */
function checkPages(database: Database): Fault[] {
  const answers = database.pragma('quick_check') as readonly { readonly quick_check: string }[]
  return answers
    .map(({ quick_check }) => quick_check)
    .filter((problem) => problem !== 'ok')
    .map((problem) => ({ kind: 'database', problem }))
}

/** Reads rows one by one, so that one unreadable picture costs no other. */
function checkHashes(database: Database, kind: 'picture' | 'version' | 'snapshot', sql: { all: string; one: string }) {
  const one = database.prepare<[number], { bytes: Buffer; hash: string }>(sql.one)
  const faults: Fault[] = []
  let count = 0
  for (const { rowid, id } of database.prepare<[], { rowid: number; id: string }>(sql.all).all()) {
    count += 1
    try {
      const row = one.get(rowid)
      if (row && sha256(row.bytes) === row.hash) continue
    } catch {
      // What cannot be read is as lost as what was changed.
    }
    faults.push({ kind, id })
  }
  return { count, faults }
}

const hashed = {
  picture: {
    all: 'SELECT rowid, sha256 AS id FROM media',
    one: 'SELECT bytes, sha256 AS hash FROM media WHERE rowid = ?',
  },
  version: {
    all: 'SELECT rowid, id FROM versions',
    one: 'SELECT state AS bytes, state_hash AS hash FROM versions WHERE rowid = ?',
  },
  snapshot: {
    all: "SELECT rowid, report || ':' || upto AS id FROM snapshots",
    one: 'SELECT state AS bytes, state_hash AS hash FROM snapshots WHERE rowid = ?',
  },
}

/** Every report that has a head or a row; a row without a head is a head that was lost. */
const allReports = 'SELECT report FROM heads UNION SELECT DISTINCT report FROM updates'

function checkReports(database: Database, onProgress: typeof noProgress) {
  const log = createUpdateLog(database, () => 0)
  const reports = database.prepare<[], { report: string }>(allReports).all()
  const faults: Fault[] = []
  for (const [index, { report }] of reports.entries()) {
    try {
      log.verify(report)
    } catch (error) {
      const known = storeError(error, database.name)
      faults.push({ kind: 'report', report, problem: known instanceof AppError ? known.code : 'unexpected' })
    }
    onProgress(index + 1, reports.length)
  }
  return { count: reports.length, faults }
}

/**
 * Checks everything in a store that can be checked: its pages, the chain of every report against its head, and the
 * hashes of pictures, versions and snapshots.
 * @param database open for reading (`readDatabase`)
 * @param onProgress told after each report
 */
export function verifyStore(database: Database, onProgress = noProgress): StoreCheck {
  const version = Number(database.pragma('user_version', { simple: true }))
  const faults: Fault[] = []
  /** A table whose own pages cannot be read is one fault, and the others are still looked at. */
  const look = (check: () => { count: number; faults: readonly Fault[] }): number => {
    try {
      const { count, faults: found } = check()
      faults.push(...found)
      return count
    } catch (error) {
      const known = storeError(error, database.name)
      faults.push({ kind: 'database', problem: known instanceof AppError ? known.code : 'unexpected' })
      return 0
    }
  }
  look(() => ({ count: 0, faults: checkPages(database) }))
  const reports = look(() => checkReports(database, onProgress))
  const pictures = look(() => checkHashes(database, 'picture', hashed.picture))
  const versions = look(() => checkHashes(database, 'version', hashed.version))
  look(() => checkHashes(database, 'snapshot', hashed.snapshot))
  return { version, reports, pictures, versions, faults }
}
