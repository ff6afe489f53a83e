import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import type { ReportId } from '../../shared/document/model'
import type { StorageUse } from '../../shared/ipc/storage'
import { ballastFile } from '../store/ballast'
import { recoveryPlaces } from '../store/recovery/places'

interface Dependencies {
  readonly database: Database
  /** The data folder. */
  readonly folder: string
  /** Bytes of all backups, wherever they are. */
  readonly backups: () => number
}

/** Tables that hold what was written. All others are projections, made anew from these when they are lost. */
const sources = ['updates', 'heads', 'snapshots', 'versions', 'purged', 'media', 'settings', 'templates']

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** Bytes of the files in a folder and below; 0 when it is not there. */
function folderSize(folder: string): number {
  try {
    return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const place = path.join(folder, entry.name)
      return sum + (entry.isDirectory() ? folderSize(place) : entry.isFile() ? sizeOf(place) : 0)
    }, 0)
  } catch {
    return 0
  }
}

/** What takes room on the disk, in bytes. */
export function createStorageUse({ database, folder, backups }: Dependencies) {
  const trash = '(SELECT id FROM reports WHERE deleted_at IS NOT NULL)'
  // Lengths of blobs stand in front of them: none of them is read.
  const text = (which: string) =>
    database.prepare<[], { bytes: number }>(
      `SELECT (SELECT coalesce(sum(length(bytes)), 0) FROM updates WHERE report ${which})
            + (SELECT coalesce(sum(length(state)), 0) FROM snapshots WHERE report ${which}) AS bytes`,
    )
  const reports = text(`NOT IN ${trash}`)
  const deleted = text(`IN ${trash}`)
  const pictures = database.prepare<[], { bytes: number }>('SELECT coalesce(sum(length(bytes)), 0) AS bytes FROM media')
  const versions = database.prepare<[], { bytes: number }>(
    'SELECT coalesce(sum(length(state)), 0) AS bytes FROM versions',
  )
  const tables = database.prepare<[], { name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite_%'",
  )
  const pages = database.prepare<[string], { bytes: number | null }>(
    'SELECT sum(pgsize) AS bytes FROM dbstat WHERE name = ?',
  )
  const ofReports = database.prepare<[], { report: ReportId; bytes: number }>(
    `SELECT report, sum(bytes) AS bytes FROM (
       SELECT report, length(bytes) AS bytes FROM updates
       UNION ALL SELECT report, length(state) FROM snapshots
       UNION ALL SELECT report, length(state) FROM versions)
     WHERE report NOT IN (SELECT report FROM templates) GROUP BY report`,
  )
  const pageBytes = (name: 'page_size' | 'freelist_count') => Number(database.pragma(name, { simple: true }))

  return {
    read(): StorageUse {
      const projections = tables.all().filter(({ name }) => !sources.includes(name))
      return {
        file: ['', '-wal', '-shm', '.mark'].reduce((sum, ending) => sum + sizeOf(`${database.name}${ending}`), 0),
        reports: reports.get()?.bytes ?? 0,
        pictures: pictures.get()?.bytes ?? 0,
        versions: versions.get()?.bytes ?? 0,
        trash: deleted.get()?.bytes ?? 0,
        index: projections.reduce((sum, { name }) => sum + (pages.get(name)?.bytes ?? 0), 0),
        free: pageBytes('freelist_count') * pageBytes('page_size'),
        backups: backups(),
        damaged: folderSize(recoveryPlaces(folder).damaged),
        reserve: sizeOf(ballastFile(folder)),
        log: folderSize(path.join(folder, 'logs')),
      }
    },
    /** Bytes of each report with its versions, without its pictures. */
    reports: (): ReadonlyMap<ReportId, number> => new Map(ofReports.all().map(({ report, bytes }) => [report, bytes])),
  }
}

export type StorageUseReader = ReturnType<typeof createStorageUse>
