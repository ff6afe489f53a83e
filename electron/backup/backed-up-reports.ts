import type { Database } from 'better-sqlite3'
import type { BackedUpReport } from '../../shared/backup'
import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import type { ReportId } from '../../shared/document/model'
import { mediaOf, titleOf } from '../../shared/document/text'
import { AppError } from '../../shared/errors'
import { writeBundle } from '../bundle/write-bundle'
import { fileNameOf } from '../platform/files'
import { storeError } from '../store/database'
import { createMediaTable } from '../store/media-table'
import { readDatabase } from '../store/read-database'
import { createUpdateLog } from '../store/update-log'

/** Reports, without the user's own templates; the newest first. */
const reports = `
  SELECT heads.report, heads.hash, updates.at
  FROM heads LEFT JOIN updates ON updates.report = heads.report AND updates.number = heads.number
  WHERE heads.report NOT IN (SELECT report FROM templates)
  ORDER BY updates.at DESC`

const nameOf = (error: unknown, place: string) => {
  const known = storeError(error, place)
  return known instanceof AppError ? known.code : 'unexpected'
}

/** The last hash of every report of a store. */
function headsOf(store: string, key: Uint8Array): ReadonlyMap<string, string> {
  const database = readDatabase(store, key)
  try {
    const heads = database.prepare<[], { report: string; hash: string }>('SELECT report, hash FROM heads').all()
    return new Map(heads.map(({ report, hash }) => [report, hash]))
  } finally {
    database.close()
  }
}

/**
 * The reports inside of a backup, and how each stands to the present store.
 * @param backup open for reading
 * @param store path of the present store
 */
export function listBackedUpReports(backup: Database, store: string, key: Uint8Array): BackedUpReport[] {
  const log = createUpdateLog(backup, () => 0)
  const present = headsOf(store, key)
  return backup
    .prepare<[], { report: ReportId; hash: string; at: number | null }>(reports)
    .all()
    .map(({ report, hash, at }) => {
      const known = present.get(report)
      const state = known === undefined ? 'missing' : known === hash ? 'same' : 'different'
      const line = { id: report, updatedAt: at ?? 0, state } as const
      try {
        return { ...line, title: titleOf(reportFromY(report, loadState(log.load(report).state))), problem: null }
      } catch (error) {
        return { ...line, title: '', problem: nameOf(error, backup.name) }
      }
    })
}

/**
 * One report of a backup as a `.bogo` file, so that it comes back in the way in which every report comes in.
 * @throws AppError `report-*`, `media-*`, `store-*`
 */
export function bundleOf(backup: Database, report: ReportId): { readonly name: string; readonly bytes: Uint8Array } {
  const { state } = createUpdateLog(backup, () => 0).load(report)
  const document = reportFromY(report, loadState(state))
  const media = createMediaTable(backup, () => 0)
  const pictures = new Map(mediaOf(document.body).map((hash) => [hash, media.get(hash)]))
  const bytes = writeBundle({ id: report, document, state, media: pictures })
  return { name: `${fileNameOf(titleOf(document), 'bogo')}.bogo`, bytes }
}
