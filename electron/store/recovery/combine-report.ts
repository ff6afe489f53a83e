import * as Y from 'yjs'
import { reportFromY } from '../../../shared/document/from-y'
import type { ReportId } from '../../../shared/document/model'
import { chain, type SalvagedReport, type SalvagedSnapshot, type SalvagedUpdate } from '../salvage/salvage-report'

/** A report as it can be put together from several stores. */
export interface CombinedReport {
  /** Snapshots and changes that follow one another without a gap: they are kept as they were. */
  readonly snapshots: readonly SalvagedSnapshot[]
  readonly updates: readonly SalvagedUpdate[]
  /** State of the report with what could be saved from behind the gap; null when that adds nothing. */
  readonly merged: Uint8Array | null
  /** Number and time of the last change before the gap, 0 and null for none. */
  readonly number: number
  readonly at: number | null
}

/** Applies what can be applied; a damaged change must not cost the others. */
function apply(doc: Y.Doc, states: readonly Uint8Array[]): void {
  for (const state of states) {
    try {
      Y.applyUpdate(doc, state)
    } catch {
      // Proven bytes that yjs refuses were refused before, too.
    }
  }
}

/** The state with the extra parts in it, without what waits for lost ones; null when they add nothing, or break it. */
function mergeExtras(id: ReportId, base: readonly Uint8Array[], extras: readonly Uint8Array[]): Uint8Array | null {
  if (extras.length === 0) return null
  const doc = new Y.Doc()
  apply(doc, base)
  const before = Y.snapshot(doc)
  apply(doc, extras)
  doc.store.pendingStructs = null
  doc.store.pendingDs = null
  if (Y.equalSnapshots(before, Y.snapshot(doc))) return null
  try {
    reportFromY(id, doc)
    return Y.encodeStateAsUpdate(doc)
  } catch {
    return null
  }
}

/**
 * Puts a report together from what several stores have of it. They are copies of one another from different times, so
 * a change that one lacks is taken from the other; both together go on without a gap as long as the hashes say so.
 * @param later changes that are in none of them
 */
export function combineReport(
  id: ReportId,
  sources: readonly SalvagedReport[],
  later: readonly Uint8Array[] = [],
): CombinedReport {
  const snapshots = new Map(sources.flatMap((source) => source.snapshots().map((one) => [one.upto, one] as const)))
  const rows = sources.flatMap((source) => [...source.updates()]).sort((a, b) => a.number - b.number)
  const hashes = new Map([...snapshots.values()].map(({ upto, hash }) => [upto, hash]))
  hashes.set(0, '')
  const chained = new Map<number, SalvagedUpdate>()
  for (const row of rows) {
    const previous = hashes.get(row.number - 1)
    if (chained.has(row.number) || previous === undefined || chain(previous, row.bytes) !== row.hash) continue
    // After a restore a backup may tell another story; the one of the newest snapshot goes on.
    if ((snapshots.get(row.number)?.hash ?? row.hash) !== row.hash) continue
    chained.set(row.number, row)
    hashes.set(row.number, row.hash)
  }

  const newest = Math.max(0, ...snapshots.keys())
  let number = newest
  while (chained.has(number + 1)) number += 1
  let start = newest
  while (chained.has(start)) start -= 1
  // Changes that do not reach back to the beginning or to a snapshot say nothing without what was before them.
  if (start !== 0 && !snapshots.has(start)) start = newest
  const kept = [...chained.values()].filter((row) => row.number > start && row.number <= number)
  const keptSnapshots = [...snapshots.values()].filter(({ upto }) => upto >= start).sort((a, b) => a.upto - b.upto)
  const known = new Set(kept.map(({ hash }) => hash))
  const extras = rows.filter((row) => row.number > number || !(known.has(row.hash) || row.number <= newest))
  const states = [...keptSnapshots.map(({ state }) => state), ...kept.map(({ bytes }) => bytes)]
  return {
    snapshots: keptSnapshots,
    updates: kept,
    merged: mergeExtras(id, states, [...extras.map(({ bytes }) => bytes), ...later]),
    number,
    at: chained.get(number)?.at ?? snapshots.get(number)?.at ?? null,
  }
}
