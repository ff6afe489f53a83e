import * as Y from 'yjs'
import { needsOlderSchema, raiseSchema } from '../document/edit'
import { reportFromY } from '../document/from-y'
import { loadState } from '../document/load-state'
import type { ReportId } from '../document/model'
import { bodyOf, factsOf } from '../document/y-report'
import { become } from './become'
import { becomeFacts } from './become-facts'

/**
 * The change that makes a report say what a version says: the finest one, so that blocks and letters that both have
 * stay the same ones, and what others write into them meanwhile stays. What the report says about itself (its trash,
 * its schema) is not touched.
 * @param present the whole state of the report
 * @param version the state that it is to have again
 * @returns one yjs update; null when nothing is different
 * @throws AppError `report-*`, `document-unknown-node`: for what this Bogo cannot read whole it makes no change
 */
export function restoreBy(id: ReportId, present: Uint8Array, version: Uint8Array): Uint8Array | null {
  const report = loadState(present)
  const earlier = loadState(version)
  reportFromY(id, report)
  reportFromY(id, earlier)
  let changed = false
  report.on('update', () => {
    changed = true
  })
  const before = Y.encodeStateVector(report)
  report.transact(() => {
    become(bodyOf(report), bodyOf(earlier))
    becomeFacts(factsOf(report), factsOf(earlier))
  })
  if (!changed) return null
  if (needsOlderSchema(report)) report.transact(() => raiseSchema(report))
  return Y.encodeStateAsUpdate(report, before)
}
