import * as Y from 'yjs'
import { loadState } from '../../shared/document/load-state'
import type { ReportId } from '../../shared/document/model'
import { bodyOf } from '../../shared/document/y-report'
import { hangulSteps } from './hangul'

/** The part of the store that a typist needs. */
interface Log {
  readonly load: (report: ReportId) => { readonly state: Uint8Array }
  readonly append: (report: ReportId, update: Uint8Array, origin: 'device') => number
}

/** Somebody who types into a new paragraph at the end of a stored report, as the editor writes it: a row a change. */
export function openTypist(log: Log, report: ReportId) {
  const doc = loadState(log.load(report).state)
  const text = new Y.XmlText()
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'elsewhere') log.append(report, update, 'device')
  })
  doc.transact(() => {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [text])
    bodyOf(doc).push([paragraph])
  })
  return {
    doc,
    text,
    /** Letter by letter. */
    type(letters: string): void {
      for (const letter of letters) text.insert(text.length, letter)
    },
    /** Syllable by syllable as an input method does: each step takes the place of the one before, a row each. */
    compose(words: string): number {
      let steps = 0
      for (const syllable of words) {
        let before = 0
        for (const step of hangulSteps(syllable)) {
          doc.transact(() => {
            if (before > 0) text.delete(text.length - before, before)
            text.insert(text.length, step)
          })
          before = step.length
          steps += 1
        }
      }
      return steps
    },
  }
}
