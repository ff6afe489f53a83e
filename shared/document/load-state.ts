import * as Y from 'yjs'
import { AppError } from '../errors'

/**
 * Loads a report's state strictly: damaged bytes are an error, and so is a state that waits for missing parts.
 * @throws AppError `report-damaged`
 */
export function loadState(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  try {
    Y.applyUpdate(doc, state)
  } catch (error) {
    throw new AppError('report-damaged', {}, error)
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) throw new AppError('report-damaged', {})
  return doc
}

/** The writers (yjs clients) whose text a state holds. */
const writersOf = (state: Uint8Array): ReadonlySet<number> =>
  new Set(Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state)).keys())

/** Whether two states grew from the same beginning: only then does merging them make sense of both. */
export function isRelated(one: Uint8Array, other: Uint8Array): boolean {
  const writers = writersOf(one)
  return [...writersOf(other)].some((writer) => writers.has(writer))
}

/** Both states as one update. */
export const mergeStates = (one: Uint8Array, other: Uint8Array): Uint8Array => Y.mergeUpdates([one, other])
