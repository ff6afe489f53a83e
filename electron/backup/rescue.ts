import path from 'node:path'
import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import type { ReportId } from '../../shared/document/model'
import { mediaOf, titleOf } from '../../shared/document/text'
import { templateFileEnding } from '../../shared/templates/user-template'
import type { VersionCopy } from '../bundle/version-copy'
import { writeBundle } from '../bundle/write-bundle'
import { ensureFolder, fileNameOf, freePath, readWholeFile, writeWholeFile } from '../platform/files'
import { type Salvaged, salvage } from '../store/salvage'
import { rescueReport, standIn } from './rescued-report'

/** What became of one report. `file` is null when nothing of it could be read. */
export interface RescueLine {
  readonly report: string
  readonly state: 'whole' | 'partial' | 'lost'
  /** Number of the last change before the first gap. */
  readonly upTo: number
  readonly lostPictures: number
  readonly file: string | null
}

/** What was taken out of a store altogether. */
export interface RescueSum {
  readonly reports: number
  readonly whole: number
  readonly pictures: number
  /** Of the database; 0 for a healthy one. */
  readonly damagedPages: number
}

const endings: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' }

/**
 * Takes out of a store whatever can still be read: each report and template as a file, and all pictures. The store
 * itself is not touched.
 * @param file the database; its log lies beside it, or is gone
 * @param out folder for the files; what is there already stays
 * @param onReport told after each report
 * @throws AppError `output-not-writable`, `disk-full`
 */
export async function rescue(
  file: string,
  key: Uint8Array,
  out: string,
  onReport: (line: RescueLine) => void,
): Promise<RescueSum> {
  const salvaged = salvage(file, key)
  try {
    const pictures = path.join(out, 'pictures')
    await ensureFolder(pictures)
    const places = new Map<string, string>()
    for (const { hash, type, bytes } of salvaged.media()) {
      const place = path.join(pictures, `${hash}.${endings[type] ?? 'bin'}`)
      await writeWholeFile(place, bytes)
      places.set(hash, place)
    }
    const templates = new Map(
      [...salvaged.rows('templates')].map(([id, name, description]) => [id, { name, description }]),
    )
    const versions = readVersions(salvaged)
    const sum = { reports: 0, whole: 0, pictures: places.size, damagedPages: salvaged.damagedPages }
    for (const [id, report] of salvaged.reports) {
      const kept = versions.get(id) ?? []
      const rescued = rescueReport(report, kept, (hash) => places.has(hash))
      const state = rescued ? (report.state === 'lost' ? 'partial' : report.state) : 'lost'
      const line = { report: id, state, upTo: report.number } as const
      sum.reports += 1
      if (!rescued) {
        onReport({ ...line, lostPictures: 0, file: null })
        continue
      }
      const { document, lostPictures } = rescued
      const about = templates.get(id)
      const media = await readPictures(mediaOf(document.body), places)
      const name = fileNameOf(about?.name ?? titleOf(document), 'bogo')
      const target = await freePath(out, name, about ? templateFileEnding : 'bogo')
      await writeWholeFile(
        target,
        writeBundle({ id, document, state: rescued.state, media, ...(about ? { about } : { versions: kept }) }),
      )
      if (line.state === 'whole' && lostPictures.length === 0) sum.whole += 1
      onReport({ ...line, lostPictures: lostPictures.length, file: target })
    }
    return sum
  } finally {
    salvaged.close()
  }
}

/** Versions of every report that can be opened, the oldest first; one that cannot would make its file unreadable. */
function readVersions(salvaged: Salvaged): ReadonlyMap<ReportId, readonly VersionCopy[]> {
  const versions = new Map<ReportId, VersionCopy[]>()
  for (const { report, ...version } of salvaged.versions()) {
    try {
      reportFromY(report, loadState(version.state))
    } catch {
      continue
    }
    versions.set(
      report,
      [...(versions.get(report) ?? []), version].sort((a, b) => a.at - b.at),
    )
  }
  return versions
}

/** The pictures of one report, from the files that were written just now. */
async function readPictures(hashes: readonly string[], places: ReadonlyMap<string, string>) {
  const media = new Map<string, { readonly bytes: Uint8Array }>()
  for (const hash of hashes) {
    const place = places.get(hash)
    media.set(hash, { bytes: place ? await readWholeFile(place) : standIn.bytes })
  }
  return media
}
