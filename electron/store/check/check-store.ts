import type { Database } from 'better-sqlite3'
import { sha256 } from '../../platform/files'
import { storeError } from '../store-error'

/** What a check of a whole store found. Ids only, never text. */
export interface StoreFaults {
  /** Whether the pages or the structure of the file are damaged. */
  readonly structure: boolean
  /** Reports whose chain of changes does not reach from its beginning to its head. */
  readonly reports: readonly string[]
  /** Pictures, versions and snapshots whose bytes have changed. */
  readonly blobs: number
}

/** Whether nothing at all is wrong. */
export const isSound = ({ structure, reports, blobs }: StoreFaults): boolean =>
  !structure && reports.length === 0 && blobs === 0

/** Tables whose rows carry a hash of their bytes, with the names of both columns. */
const blobs = [
  { table: 'media', bytes: 'bytes', hash: 'sha256' },
  { table: 'snapshots', bytes: 'state', hash: 'state_hash' },
  { table: 'versions', bytes: 'state', hash: 'state_hash' },
]

/**
 * Reads a whole store: structure, the chain of every report, the bytes of every picture, version and snapshot.
 * Takes about 3 ms a megabyte for the structure and as much for the rest; not for the process in which somebody types.
 * @param database open for reading
 */
export function checkStore(database: Database): StoreFaults {
  /** Whether something could be read; what cannot is damage, unless the store is merely busy. */
  function reads(work: () => boolean): boolean {
    try {
      return work()
    } catch (error) {
      const known = storeError(error, database.name)
      if (known instanceof Error && 'code' in known && known.code === 'store-damaged') return false
      throw error
    }
  }

  /** How many rows of a table have other bytes than their hash says. One by one: an unreadable one costs no other. */
  function changedIn({ table, bytes, hash }: (typeof blobs)[number]): number {
    const one = database.prepare<[number], { bytes: Buffer; hash: string }>(
      `SELECT ${bytes} AS bytes, ${hash} AS hash FROM ${table} WHERE rowid = ?`,
    )
    const rowids = database.prepare<[], number>(`SELECT rowid FROM ${table}`).pluck().all()
    const isSame = (rowid: number): boolean => {
      const row = one.get(rowid)
      return !row || sha256(row.bytes) === row.hash
    }
    return rowids.filter((rowid) => !reads(() => isSame(rowid))).length
  }

  const head = database.prepare<[string], { number: number; hash: string }>(
    'SELECT number, hash FROM heads WHERE report = ?',
  )
  const first = database.prepare<[string], number>('SELECT min(number) FROM updates WHERE report = ?').pluck()
  const snapshot = database.prepare<[string, number], string>(
    'SELECT hash FROM snapshots WHERE report = ? AND upto = ?',
  )
  const log = database.prepare<[string], { number: number; bytes: Buffer; hash: string }>(
    'SELECT number, bytes, hash FROM updates WHERE report = ? ORDER BY number',
  )
  /** The chain goes on from nothing, or from the snapshot that took the place of the rows before. */
  function isWhole(report: string): boolean {
    let number = (first.get(report) ?? 1) - 1
    let hash = number === 0 ? '' : snapshot.pluck().get(report, number)
    for (const row of log.iterate(report)) {
      hash = sha256(`${hash}${sha256(row.bytes)}`)
      if (row.number !== ++number || row.hash !== hash) return false
    }
    const last = head.get(report)
    return last?.number === number && last.hash === hash
  }

  const structure = !reads(() => database.pragma('integrity_check(1)', { simple: true }) === 'ok')
  const faults = { structure, reports: [] as string[], blobs: 0 }
  const everything = reads(() => {
    const reports = database.prepare<[], string>('SELECT report FROM heads UNION SELECT report FROM updates').pluck()
    for (const report of reports.all()) if (!reads(() => isWhole(report))) faults.reports.push(report)
    for (const table of blobs) faults.blobs += changedIn(table)
    return true
  })
  return { ...faults, structure: structure || !everything }
}
