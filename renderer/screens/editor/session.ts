import * as Y from 'yjs'
import { needsOlderSchema, raiseSchema } from '../../../shared/document/edit'
import { reportFromY } from '../../../shared/document/from-y'
import { loadState } from '../../../shared/document/load-state'
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
  /** Names who takes what others append, beginning with what came since the opening. */
  readonly onStored: (taker: (update: Uint8Array) => void) => void
  /** Stops listening. Flush before. */
  close(): void
}

/** Origin of changes that come from the log: they are stored already and must not go back. */
const storeOrigin = 'store'

/** What others append from the moment of opening on; it waits until somebody takes it. */
function listen(api: Api, id: ReportId) {
  const waiting: Uint8Array[] = []
  let take = (update: Uint8Array): void => {
    waiting.push(update)
  }
  const stop = api.report.onAppended((appended) => {
    if (appended.id === id) take(appended.update)
  })
  const takeWith = (taker: (update: Uint8Array) => void) => {
    take = taker
    for (const update of waiting.splice(0)) taker(update)
  }
  return { stop, takeWith }
}

/** Origin of the note that a report now needs this version of the schema. */
const schemaOrigin = 'schema'

/**
 * Passes on the changes made here. With the first of them a report of an older schema says that it needs this one: an
 * older Bogo would delete what it cannot build, so the two go to the disk in one update.
 */
function passOn(doc: Y.Doc, push: (update: Uint8Array) => void): void {
  let held: Uint8Array | null = null
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === storeOrigin) return
    if (held) {
      const first = held
      held = null
      push(Y.mergeUpdates([first, update]))
    } else if (needsOlderSchema(doc)) {
      held = update
      // Its own update follows at once, before anything else can happen.
      doc.transact(() => raiseSchema(doc), schemaOrigin)
    } else push(update)
  })
}

/**
 * Opens a report.
 * @throws AppError when the log cannot give it or this Bogo cannot read it whole
 */
export async function openSession(api: Api, id: ReportId): Promise<Session> {
  const others = listen(api, id)
  try {
    const doc = loadState((await api.report.open({ id })).state)
    // The binding would delete what its schema cannot build, so a report that cannot be read whole is never bound.
    reportFromY(id, doc)
    const saver = createSaver({ append: (update) => api.report.append({ id, update }), toError, now: Date.now })
    passOn(doc, saver.push)
    return {
      id,
      doc,
      meta: readMeta(doc),
      saver,
      applyStored: (update) => Y.applyUpdate(doc, update, storeOrigin),
      onStored: others.takeWith,
      close() {
        others.stop()
        saver.dispose()
        doc.destroy()
      },
    }
  } catch (thrown) {
    others.stop()
    throw thrown
  }
}
