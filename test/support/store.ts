import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createReports } from '../../electron/reports/reports'
import { type Compacted, type Compactor, createCompactor } from '../../electron/store/compact'
import { openDatabase } from '../../electron/store/database'
import { createMediaTable } from '../../electron/store/media-table'
import { createPurgedTable } from '../../electron/store/purged-table'
import { createReportIndex } from '../../electron/store/report-index'
import { createUpdateLog } from '../../electron/store/update-log'
import { createVersionTable } from '../../electron/store/version-table'
import type { ReportId } from '../../shared/document/model'
import { temporaryFolder } from './folder'
import { testKey } from './test-key'

export { testKey }

/** A real encrypted store in a folder of its own, with the services over it. */
export function openStore(folder = temporaryFolder()) {
  let time = 1_700_000_000_000
  let id = 0
  const now = () => time++
  const newId = () => `00000000-0000-4000-8000-${String(++id).padStart(12, '0')}`
  const file = path.join(folder, 'bogo.db')
  const database = openDatabase(file, testKey)
  onTestFinished(() => {
    database.close()
  })
  const log = createUpdateLog(database, now)
  const index = createReportIndex(database, log)
  const media = createMediaTable(database, now)
  const versions = createVersionTable(database, now)
  const purged = createPurgedTable(database)
  const reports = createReports({ log, index, media, versions, purged, newId, now })
  const compactor = createCompactor(database, now)
  return { folder, file, database, log, index, media, versions, purged, reports, compactor }
}

/** Runs a compaction to its end and gives what it did. */
export function compactNow({ compactor }: { readonly compactor: Compactor }, report: ReportId): Compacted | null {
  const steps = compactor.compact(report)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
