import type { Database } from 'better-sqlite3'
import { AppError, type ErrorCode } from '../../../shared/errors'
import { sha256 } from '../../platform/files'
import { unpackState } from '../packed-state'
import { createChainReader } from '../report-chain'
import { storeError } from '../store-error'

/** One thing that is wrong in a store, by its id; never its text. */
export type Fault =
  | { readonly kind: 'database'; readonly problem: string }
  | { readonly kind: 'report'; readonly report: string; readonly problem: ErrorCode }
  | { readonly kind: 'picture' | 'version' | 'snapshot'; readonly id: string }

/** What was read of a store, and what of it is wrong. */
export interface StoreCheck {
  /** Of the store's shape. */
  readonly version: number
  readonly reports: number
  readonly pictures: number
  readonly versions: number
  readonly faults: readonly Fault[]
}

/** Whether nothing at all is wrong. */
export const isSound = ({ faults }: Pick<StoreCheck, 'faults'>): boolean => faults.length === 0

interface HashedRow {
  readonly bytes: Buffer
  readonly hash: string
}

const isSame = ({ bytes, hash }: HashedRow): boolean => sha256(bytes) === hash

/** Rows that carry a hash, by what they are: how they are found, and what proves one. */
const hashed = {
  picture: { id: 'sha256', bytes: 'bytes', hash: 'sha256', table: 'media', isWhole: isSame },
  version: {
    id: 'id',
    bytes: 'state',
    hash: 'state_hash',
    table: 'versions',
    isWhole: ({ bytes, hash }: HashedRow) => unpackState({ packed: bytes, hash }) !== null,
  },
  snapshot: { id: "report || ':' || upto", bytes: 'state', hash: 'state_hash', table: 'snapshots', isWhole: isSame },
} as const

/** Every report that has a head or a row; a row without a head is a head that was lost. */
const allReports = 'SELECT report FROM heads UNION SELECT report FROM updates'

/**
 * Reads a whole store: the structure of its file, the chain of every report up to its head, and the bytes of every
 * picture, version and snapshot. A report of a newer Bogo is whole, too. Takes about 3 ms a megabyte for the structure
 * and as much for the rest; not for the process in which somebody types.
 * @param database open for reading; may be of an earlier version (`readDatabase`)
 * @param onProgress told after each report
 * @throws AppError `store-busy`, `disk-failing`: what could not be read just now is not called damaged
 */
export function checkStore(
  database: Database,
  onProgress: (done: number, of: number) => void = () => undefined,
): StoreCheck {
  const faults: Fault[] = []
  /** Looks at one thing. What is damaged is a fault, and the others are still looked at. */
  function look<Result>(work: () => Result, fault: (problem: ErrorCode) => Fault): Result | null {
    try {
      return work()
    } catch (error) {
      const known = storeError(error, database.name)
      const isDamage = known instanceof AppError && (known.code === 'store-damaged' || known.code.startsWith('report-'))
      if (!isDamage) throw known
      faults.push(fault(known.code))
      return null
    }
  }
  const inFile = (problem: string): Fault => ({ kind: 'database', problem })

  /** One by one, so that an unreadable row costs no other. @returns how many there are */
  function checkHashes(kind: keyof typeof hashed): number {
    const { id, bytes, hash, table, isWhole } = hashed[kind]
    const one = database.prepare<[number], HashedRow>(
      `SELECT ${bytes} AS bytes, ${hash} AS hash FROM ${table} WHERE rowid = ?`,
    )
    const all = database.prepare<[], { rowid: number; id: string }>(`SELECT rowid, ${id} AS id FROM ${table}`)
    const rows = look(() => all.all(), inFile) ?? []
    for (const row of rows) {
      const fault: Fault = { kind, id: row.id }
      const found = look(
        () => one.get(row.rowid),
        () => fault,
      )
      // Gone meanwhile, or a fault already.
      if (found && !isWhole(found)) faults.push(fault)
    }
    return rows.length
  }

  function checkReports(): number {
    const { verify } = createChainReader(database)
    const reports = look(() => database.prepare<[], string>(allReports).pluck().all(), inFile) ?? []
    for (const [index, report] of reports.entries()) {
      look(
        () => verify(report),
        (problem) => ({ kind: 'report', report, problem }),
      )
      onProgress(index + 1, reports.length)
    }
    return reports.length
  }

  const answers = look(
    () => database.pragma('integrity_check') as readonly { readonly integrity_check: string }[],
    inFile,
  )
  for (const { integrity_check: answer } of answers ?? []) if (answer !== 'ok') faults.push(inFile(answer))
  const version = Number(database.pragma('user_version', { simple: true }))
  const reports = checkReports()
  const pictures = checkHashes('picture')
  const versions = checkHashes('version')
  checkHashes('snapshot')
  return { version, reports, pictures, versions, faults }
}
