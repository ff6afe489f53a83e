import * as Y from 'yjs'
import { reportFromY } from '../../../shared/document/from-y'
import type { ReportId } from '../../../shared/document/model'
import { type ReportMeta, readMeta } from '../../../shared/document/y-report'
import type { Api } from '../../../shared/ipc/contract'
import { toError } from '../../api'
import { createSaver, type Saver } from '../../lib/saver'

/** An open report: its document, and the way of its changes to the disk. */
export interface Session {
  readonly id: ReportId
  readonly doc: Y.Doc
  readonly meta: ReportMeta
  readonly saver: Saver
  /** Takes a change that is already on disk. */
  readonly applyStored: (update: Uint8Array) => void
  /** Stops listening. Flush before. */
  close(): void
}

/** Origin of changes that come from the log: they are stored already and must not go back. */
const storeOrigin = 'store'

/**
 * Opens a report.
 * @throws AppError when the log cannot give it or this Bogo cannot read it
 */
export async function openSession(api: Api, id: ReportId): Promise<Session> {
  const { state } = await api.report.open({ id })
  const doc = new Y.Doc()
  const applyStored = (update: Uint8Array) => Y.applyUpdate(doc, update, storeOrigin)
  applyStored(state)
  // The binding would delete what its schema cannot build, so a report that cannot be read whole is never bound.
  reportFromY(id, doc)
  const meta = readMeta(doc)
  const saver = createSaver({ append: (update) => api.report.append({ id, update }), toError, now: Date.now })
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== storeOrigin) saver.push(update)
  })
  return {
    id,
    doc,
    meta,
    saver,
    applyStored,
    close() {
      saver.dispose()
      doc.destroy()
    },
  }
}
