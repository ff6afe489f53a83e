import path from 'node:path'
import { mediaOf, titleOf } from '../../shared/document/text'
import { templateFileEnding } from '../../shared/templates/user-template'
import { writeBundle } from '../bundle/write-bundle'
import { ensureFolder, fileNameOf, freePath, readWholeFile, writeWholeFile } from '../platform/files'
import { salvage } from '../store/salvage'
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
    const sum = { reports: 0, whole: 0, pictures: places.size, damagedPages: salvaged.damagedPages }
    for (const [id, report] of salvaged.reports) {
      const rescued = rescueReport(report, (hash) => places.has(hash))
      const line = { report: id, state: rescued ? report.state : ('lost' as const), upTo: report.number }
      sum.reports += 1
      if (!rescued) {
        onReport({ ...line, lostPictures: 0, file: null })
        continue
      }
      const { document, state, lostPictures } = rescued
      const about = templates.get(id)
      const media = await readPictures(mediaOf(document.body), places)
      const name = fileNameOf(about?.name ?? titleOf(document), 'bogo')
      const target = await freePath(out, name, about ? templateFileEnding : 'bogo')
      await writeWholeFile(target, writeBundle({ id, document, state, media, ...(about && { about }) }))
      if (line.state === 'whole' && lostPictures.length === 0) sum.whole += 1
      onReport({ ...line, lostPictures: lostPictures.length, file: target })
    }
    return sum
  } finally {
    salvaged.close()
  }
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
