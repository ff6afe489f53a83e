import * as Y from 'yjs'
import { reportFromY } from '../document/from-y'
import { type MediaHash, mediaHashSchema } from '../document/identity'
import { loadState } from '../document/load-state'
import type { ReportId } from '../document/model'
import { countWords } from '../document/text'
import { bodyOf } from '../document/y-report'
import { AppError } from '../errors'

/** What a state holds: its words, and the hashes of its pictures. */
export interface Contents {
  readonly words: number
  readonly media: readonly MediaHash[]
}

/** Pictures that a report names, whatever else stands in it. */
function mediaIn(report: Y.Doc): MediaHash[] {
  const hashes = [...bodyOf(report).createTreeWalker(() => true)].map((node) =>
    node instanceof Y.XmlElement && node.nodeName === 'figure'
      ? mediaHashSchema.safeParse(node.getAttribute('media')).data
      : undefined,
  )
  return [...new Set(hashes.filter((hash) => hash !== undefined))]
}

function wordsIn(id: ReportId, report: Y.Doc): number {
  try {
    return countWords(reportFromY(id, report).body)
  } catch (error) {
    // A state that this Bogo cannot read must still be kept.
    if (error instanceof AppError) return 0
    throw error
  }
}

/**
 * What a state holds.
 * @param id the report that the state is of
 * @throws AppError `report-damaged`
 */
export function contentsOf(id: ReportId, state: Uint8Array): Contents {
  const report = loadState(state)
  return { words: wordsIn(id, report), media: mediaIn(report) }
}
