import type { ReportId } from '../../../shared/document/model'
import { sha256 } from '../../platform/files'
import type { FoundRows } from './found-rows'
import type { RowOf } from './row-shapes'

/** One change of a report that was read and proven. `sequence` is its place among those of all reports. */
export interface SalvagedUpdate {
  readonly sequence: number
  readonly number: number
  readonly schema: number
  readonly origin: RowOf<'updates'>[4]
  readonly bytes: Uint8Array
  readonly hash: string
  readonly at: number
}

/** The state of a report up to a row of its log. */
export interface SalvagedSnapshot {
  readonly upto: number
  readonly hash: string
  readonly schema: number
  readonly state: Uint8Array
  readonly stateHash: string
  readonly at: number
}

/** What is left of a report. */
export interface SalvagedReport {
  readonly report: ReportId
  /** `whole`: every change to the last; `partial`: up to `number` without a gap; `lost`: not even its beginning. */
  readonly state: 'whole' | 'partial' | 'lost'
  /** Number of the last change before the first gap, 0 for none. */
  readonly number: number
  /** When that change was made, milliseconds since 1970; null for none. */
  readonly at: number | null
  /** Snapshots that are whole, the newest last. */
  readonly snapshots: () => readonly SalvagedSnapshot[]
  /** Changes that are proven, in order; also those behind a gap. */
  readonly updates: () => Generator<SalvagedUpdate>
}

const chain = (previous: string, bytes: Uint8Array): string => sha256(`${previous}${sha256(bytes)}`)

function readSnapshots(found: FoundRows, report: ReportId): SalvagedSnapshot[] {
  const snapshots = new Map<number, SalvagedSnapshot>()
  for (const { row, verified } of found.rows('snapshots', report)) {
    const [, upto, hash, schema, state, stateHash, at] = row
    if (verified) snapshots.set(upto, { upto, hash, schema, state, stateHash, at })
  }
  return [...snapshots.values()].sort((a, b) => a.upto - b.upto)
}

/** Changes in order. A row is proven by its own page, or by its hash together with the row before it. */
function* readUpdates(found: FoundRows, report: ReportId): Generator<SalvagedUpdate & { readonly linked: boolean }> {
  const hashes = new Map(readSnapshots(found, report).map(({ upto, hash }) => [upto, hash]))
  hashes.set(0, '')
  const rows = [...found.rows('updates', report)].sort((a, b) => a.row[2] - b.row[2])
  let last = 0
  for (const { row, rowid, verified } of rows) {
    const [, , number, schema, origin, bytes, hash, at] = row
    const previous = hashes.get(number - 1)
    const linked = previous !== undefined && chain(previous, bytes) === hash
    // Of two rows with one number, the first that is proven counts; a page that was moved leaves such.
    if (number === last || (!linked && !verified)) continue
    last = number
    hashes.set(number, hash)
    yield { sequence: rowid, number, schema, origin, bytes, hash, at, linked }
  }
}

/** Judges what was found of one report. */
export function salvageReport(found: FoundRows, report: ReportId): SalvagedReport {
  const newest = readSnapshots(found, report).at(-1)
  let end = { number: newest?.upto ?? 0, hash: newest?.hash ?? '', at: newest?.at ?? null, sequence: 0 }
  let largest = end.number
  for (const { number, hash, at, sequence, linked } of readUpdates(found, report)) {
    if (linked && number === end.number + 1) end = { number, hash, at, sequence }
    largest = Math.max(largest, number)
  }
  const [head] = found.rows('heads', report)
  // Where the head is lost, nobody can tell whether the tail is, unless no later row of any report is missing.
  const isWhole = head?.verified
    ? head.row[1] === end.number && head.row[2] === end.hash
    : end.number === largest && end.sequence >= found.unbrokenFrom
  return {
    report,
    state: end.number === 0 ? 'lost' : isWhole ? 'whole' : 'partial',
    number: end.number,
    at: end.at,
    snapshots: () => readSnapshots(found, report),
    updates: () => readUpdates(found, report),
  }
}
