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
