import * as Y from 'yjs'
import type { UpdateLog } from '../update-log'
import type { RescueLog } from './rescue-log'

/**
 * The log with what went to the rescue log on top: until the next start mends the store, a report that is opened anew,
 * exported, handed over or kept as a version has every word that was called saved. What is changed in such a report
 * builds on these words, and so follows them into the rescue log.
 */
export function withRescued(log: UpdateLog, rescueLog: Pick<RescueLog, 'has' | 'changes' | 'append'>): UpdateLog {
  return {
    ...log,
    load(report) {
      const found = log.load(report)
      if (!rescueLog.has(report)) return found
      const doc = new Y.Doc()
      doc.transact(() => {
        for (const change of [found.state, ...rescueLog.changes(report)]) Y.applyUpdate(doc, change)
      })
      const state = Y.encodeStateAsUpdate(doc)
      doc.destroy()
      return { ...found, state }
    },
    append: (report, update, origin, source = null) =>
      rescueLog.has(report) ? rescueLog.append(report, update) : log.append(report, update, origin, source),
  }
}
