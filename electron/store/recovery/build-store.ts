import type { Database } from 'better-sqlite3'
import { reportFromY } from '../../../shared/document/from-y'
import { loadState } from '../../../shared/document/load-state'
import type { ReportId } from '../../../shared/document/model'
import { mediaOf, titleOf } from '../../../shared/document/text'
import type { RecoveredReport } from '../../../shared/ipc/recovery'
import { reportSummarySchema } from '../../../shared/report'
import type { Salvaged } from '../salvage'
import { createUpdateLog } from '../update-log'
import { createVersionTable, type VersionTable } from '../version-table'
import { type CombinedReport, combineReport } from './combine-report'

/** Tables that stand for themselves, the older source first: the newer one's rows take the place of its. */
const tables = ['settings', 'templates', 'versions'] as const

/** What was deleted for good; but a report that the damaged store has again was taken back after the backup. */
function copyPurged(database: Database, damaged: Salvaged | null, backup: Salvaged | null): ReadonlySet<ReportId> {
  const insert = database.prepare('REPLACE INTO purged VALUES (?, ?, ?)')
  const present = damaged ? [...damaged.rows('reports')].map(([id]) => id) : []
  const alive = new Set([...(damaged?.reports.keys() ?? []), ...present])
  for (const row of backup?.rows('purged') ?? []) if (!alive.has(row[0])) insert.run(...row)
  for (const row of damaged?.rows('purged') ?? []) if (!damaged?.reports.has(row[0])) insert.run(...row)
  return new Set(database.prepare<[], string>('SELECT report FROM purged').pluck().all())
}

function copyRows(database: Database, sources: readonly Salvaged[], purged: ReadonlySet<ReportId>): void {
  for (const table of tables) {
    for (const source of sources) {
      for (const row of source.rows(table)) {
        if (table === 'versions' && purged.has(String(row[1]))) continue
        database.prepare(`REPLACE INTO ${table} VALUES (${row.map(() => '?').join(', ')})`).run(...row)
      }
    }
  }
  const picture = database.prepare('INSERT OR IGNORE INTO media VALUES (?, ?, ?, ?, ?, ?)')
  for (const source of sources) {
    for (const { hash, type, width, height, bytes, at } of source.media()) {
      picture.run(hash, type, width, height, bytes, at)
    }
  }
}

function writeReport(database: Database, report: ReportId, combined: CombinedReport): void {
  const snapshot = database.prepare('INSERT INTO snapshots VALUES (?, ?, ?, ?, ?, ?, ?)')
  for (const { upto, hash, schema, state, stateHash, at } of combined.snapshots) {
    snapshot.run(report, upto, hash, schema, state, stateHash, at)
  }
  const insert = database.prepare(
    'INSERT INTO updates (report, number, schema, origin, bytes, hash, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  for (const { number, schema, origin, bytes, hash, at } of combined.updates) {
    insert.run(report, number, schema, origin, bytes, hash, at)
  }
  const hash = combined.updates.at(-1)?.hash ?? combined.snapshots.at(-1)?.hash
  if (hash) database.prepare('INSERT INTO heads VALUES (?, ?, ?)').run(report, combined.number, hash)
  const at = combined.at ?? Date.now()
  if (combined.merged) createUpdateLog(database, () => at).append(report, combined.merged, 'import')
}

/** Titles as the list of reports knew them, for what cannot be read any more. */
function oldTitles(sources: readonly Salvaged[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const source of sources) {
    for (const [id, , summary] of source.rows('reports')) {
      const line = reportSummarySchema.safeParse(JSON.parse(summary))
      if (line.success) titles.set(id, line.data.title)
    }
  }
  return titles
}

/** What a written report says of itself: its title, and how many pictures it names that are not there. */
function readBack(
  database: Database,
  id: ReportId,
): { readonly title: string; readonly missingPictures: number } | null {
  const picture = database.prepare('SELECT 1 FROM media WHERE sha256 = ?')
  try {
    const report = reportFromY(id, loadState(createUpdateLog(database, Date.now).load(id).state))
    const missing = new Set(mediaOf(report.body).filter((hash) => picture.get(hash) === undefined))
    return { title: titleOf(report), missingPictures: missing.size }
  } catch {
    return null
  }
}

/** States of a report's versions, as far as they can be read. */
function statesOf(versions: VersionTable, report: ReportId): Uint8Array[] {
  return versions.list(report).flatMap(({ id }) => {
    try {
      return [versions.state(id).state]
    } catch {
      return []
    }
  })
}

/**
 * Fills a new, empty store with what was saved from the damaged one and what a backup has.
 * @param damaged what was read of the damaged store; null when not even its file could be
 * @param backup the newest good backup, or null
 * @param rescued what was written while the damaged store could not take it, or null
 * @param missingChanges how many changes are known to be gone; then no report can be called complete
 * @returns what became of each report
 */
export function buildStore(
  database: Database,
  damaged: Salvaged | null,
  backup: Salvaged | null,
  rescued: Salvaged | null,
  missingChanges: number,
): RecoveredReport[] {
  const sources = [backup, damaged].filter((source) => source !== null)
  const purged = database.transaction(() => copyPurged(database, damaged, backup))()
  database.transaction(() => copyRows(database, sources, purged))()
  const versions = createVersionTable(database, Date.now)
  const titles = oldTitles(sources)
  const names = new Map(
    database
      .prepare<[], { report: string; name: string }>('SELECT report, name FROM templates')
      .all()
      .map(({ report, name }) => [report, name]),
  )

  function bring(report: ReportId): RecoveredReport {
    const found = sources.flatMap((source) => source.reports.get(report) ?? [])
    const later = [...(rescued?.reports.get(report)?.updates() ?? [])].map(({ bytes }) => bytes)
    const last = damaged?.reports.get(report)?.last ?? null
    const isWhole = ({ number }: CombinedReport) => missingChanges === 0 && last !== null && number >= last
    let combined = combineReport(report, found, later)
    if (!isWhole(combined)) {
      // A version is a whole state of the report: it has what the log has lost before it.
      const more = combineReport(report, found, [...later, ...statesOf(versions, report)])
      if (more.merged) combined = more
    }
    database.transaction(() => writeReport(database, report, combined))()
    const written = readBack(database, report)
    const isComplete = isWhole(combined)
    const isThere = combined.number > 0 || combined.merged !== null
    return {
      report,
      title: names.get(report) ?? written?.title ?? titles.get(report) ?? '',
      isTemplate: names.has(report),
      state: !isThere ? 'lost' : isComplete ? 'complete' : 'partial',
      upTo: combined.at,
      missingPictures: written?.missingPictures ?? 0,
    }
  }

  const withReports = [...sources, ...(rescued ? [rescued] : [])]
  const withVersions = database.prepare<[], ReportId>('SELECT DISTINCT report FROM versions').pluck().all()
  const named = [...withReports.flatMap((source) => [...source.reports.keys()]), ...withVersions]
  const ids = new Set(named.filter((id) => !purged.has(id)))
  // The order of changes among reports is that of their rows: the last changed stays the last.
  const times = new Map([...ids].map((id) => [id, Math.max(0, ...sources.map((one) => one.reports.get(id)?.at ?? 0))]))
  return [...ids].sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0)).map(bring)
}
