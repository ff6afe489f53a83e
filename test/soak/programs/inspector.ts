/**
 * Opens a store as the next start does, in a process of its own, and prints what stands in it as JSON.
 * Argument: folder.
 */
import path from 'node:path'
import * as Y from 'yjs'
import { openDatabase } from '../../../electron/store/database'
import { createMediaTable } from '../../../electron/store/media-table'
import { createReportIndex } from '../../../electron/store/report-index'
import { createUpdateLog } from '../../../electron/store/update-log'
import { bodyOf } from '../../../shared/document/y-report'
import { tokensIn } from '../tokens'

/** What was found in a store. */
export interface Inspection {
  readonly reports: number
  readonly tokens: readonly number[]
  readonly pictures: readonly string[]
  readonly integrity: unknown
  /** Problems of reports in the list. */
  readonly problems: readonly string[]
  /** Milliseconds from opening the file to the list and the first report. */
  readonly ms: number
}

const started = performance.now()
const database = openDatabase(path.join(process.argv[2] ?? '', 'bogo.db'), Buffer.alloc(32, 7))
const log = createUpdateLog(database, Date.now)
const media = createMediaTable(database, Date.now)
const list = createReportIndex(database, log).list()
// Loading follows the chain of every row, and reading a picture checks its hash.
const textOf = (id: string): string => {
  // Not strictly: what waits for missing parts is a problem in the list already.
  const doc = new Y.Doc()
  Y.applyUpdate(doc, log.load(id).state)
  return bodyOf(doc).toString()
}
const text = list.map(({ id }) => textOf(id)).join('\n')
const ms = performance.now() - started
const hashes = database.prepare<[], string>('SELECT sha256 FROM media').pluck().all()
for (const hash of hashes) media.get(hash)
const inspection: Inspection = {
  reports: list.length,
  tokens: [...tokensIn(text)],
  pictures: hashes,
  integrity: database.pragma('integrity_check', { simple: true }),
  problems: list.flatMap(({ problem }) => problem ?? []),
  ms,
}
console.log(JSON.stringify(inspection))
database.close()
