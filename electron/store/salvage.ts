import type { MediaHash } from '../../shared/document/identity'
import type { ReportId } from '../../shared/document/model'
import type { VersionCopy } from '../bundle/version-copy'
import { unpackState } from './packed-state'
import { type FoundRows, findRows } from './salvage/found-rows'
import { openPages } from './salvage/page-reader'
import type { RowOf } from './salvage/row-shapes'
import { type SalvagedReport, salvageReport } from './salvage/salvage-report'
import { readMark } from './store-mark'

/** A picture that is whole. */
export interface SalvagedMedia {
  readonly hash: MediaHash
  readonly type: string
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
  readonly at: number
}

/** A version that is whole, and the report that it is of. */
export interface SalvagedVersion extends VersionCopy {
  readonly report: ReportId
}

/** What can be read of a damaged store. Only places are kept in memory; contents are read when they are asked for. */
export interface Salvaged {
  /** Every report and template of the user's own of which anything is left, except what was deleted for good. */
  readonly reports: ReadonlyMap<ReportId, SalvagedReport>
  /** The largest sequence of a change that was found, 0 for none. */
  readonly sequence: number
  /** Pages that are damaged or gone. */
  readonly damagedPages: number
  /** Whether the key opens any page of the file. */
  readonly keyFits: boolean
  readonly media: () => Generator<SalvagedMedia>
  readonly versions: () => Generator<SalvagedVersion>
  /** Rows of the tables that stand for themselves, by primary key, as `electron/store/migrations` names their columns. */
  readonly rows: <Table extends 'settings' | 'templates' | 'purged' | 'versions' | 'reports'>(
    table: Table,
  ) => Generator<RowOf<Table>>
  /** Closes the file. Nothing can be read after it. */
  readonly close: () => void
}

/**
 * Whether a report was deleted for good. The line that says so may be older than the report, where its newest page is
 * damaged or a power cut came between taking it back and forgetting the line: then the report stands.
 */
function isPurged(found: FoundRows, report: ReportId): boolean {
  const [line] = found.rows('purged', report)
  if (!line) return false
  const [head] = found.rows('heads', report)
  if (head?.newest) return false
  const [, , purgedAt] = line.row
  for (const { row } of found.rows('updates', report)) if (row[7] > purgedAt) return false
  return true
}

/**
 * Reads what can be read of a store and its journal, page by page, whatever of it is damaged; nothing is written, and
 * nothing that is not proven by a code or a hash is given as whole.
 * @param file path of the database; its journal lies beside it
 * @param key 32 bytes; with a wrong one nothing is found
 * @throws whatever the system says when the file cannot be read
 */
export function salvage(file: string, key: Uint8Array): Salvaged {
  const mark = readMark(file)
  const pages = openPages(file, key, mark === null || mark === 'unknown' ? undefined : mark.salt)
  const found = findRows(pages)
  const names = new Set([...found.names('heads'), ...found.names('snapshots'), ...found.names('updates')])
  const reports = [...names].filter((report) => !isPurged(found, report))
  return {
    reports: new Map(reports.map((report) => [report, salvageReport(found, report)])),
    sequence: found.sequence,
    damagedPages: found.unreadable,
    keyFits: pages.fits(),
    *media() {
      for (const name of found.names('media')) {
        for (const { row, verified } of found.rows('media', name)) {
          const [hash, type, width, height, bytes, at] = row
          if (verified) yield { hash, type, width, height, bytes, at }
        }
      }
    },
    *versions() {
      for (const name of found.names('versions')) {
        for (const { row } of found.rows('versions', name)) {
          const [id, report, reason, about, schema, packed, hash, , , at] = row
          const state = unpackState({ packed, hash })
          if (state) yield { id, report, reason, name: about, schema, at, state }
        }
      }
    },
    *rows(table) {
      for (const name of found.names(table)) {
        for (const { row, verified } of found.rows(table, name)) {
          // A damaged state of a version is of no use; names and choices are, as long as they are text.
          if (verified || table !== 'versions') yield row
        }
      }
    },
    close: pages.close,
  }
}
