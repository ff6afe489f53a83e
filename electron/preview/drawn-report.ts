import * as Y from 'yjs'
import { reportFromY } from '../../shared/document/from-y'
import type { MediaHash } from '../../shared/document/identity'
import { loadState } from '../../shared/document/load-state'
import type { ReportDocument } from '../../shared/document/model'
import { mediaOf } from '../../shared/document/text'
import { AppError } from '../../shared/errors'
import { printReport } from '../../shared/print/print-report'
import { engineFolders } from '../export/writers'
import { createPageDrawer, type Drawing } from './draw-pages'
import type { DrawerMessage, DrawerTask } from './messages'
import { type PictureSize, standIn } from './stand-ins'

/** Printing asks for a report's id only to name it in errors, which go no further than this process. */
const anyReport = '00000000-0000-4000-8000-000000000000'

/** What is told of an error. */
export const envelopeOf = (error: unknown) => {
  const known = error instanceof AppError ? error : new AppError('export-failed', { reason: '' }, error)
  return { error: { code: known.code, params: known.params }, stack: known.stack ?? '' }
}

/** The block that an error names as its place: `body.12.content.0`. */
function blockOf(error: unknown, document: ReportDocument | null): number | null {
  if (!(error instanceof AppError)) return null
  const { place, media } = error.params
  const [, index] = /^body\.(\d+)/.exec(String(place ?? '')) ?? []
  if (index !== undefined) return Number(index)
  if (media === undefined || !document) return null
  const block = document.body.findIndex((one) => mediaOf([one]).some((hash) => hash.startsWith(String(media))))
  return block === -1 ? null : block
}

/**
 * A report that is drawn again with its changes: it keeps the document and takes in what is appended to the log.
 * `draw` says how it went, with the pages in sight; nothing is drawn twice.
 * @throws AppError `report-damaged`, `report-newer-schema`
 */
export function openDrawnReport(
  { run, state, houseStyle, distFolder }: Extract<DrawerTask, { type: 'open' }>,
  tell: (message: DrawerMessage) => void,
) {
  const doc = loadState(state)
  const drawPages = createPageDrawer(engineFolders(distFolder), run)
  const sizes = new Map<MediaHash, PictureSize | null>()
  const sent = new Set<string>()
  let sight = { from: 0, to: 1 }
  let drawing: Drawing | null = null

  function read(hash: MediaHash) {
    const size = sizes.get(hash)
    if (!size) throw new AppError('media-missing', { media: hash.slice(0, 12) })
    return standIn(hash, size)
  }

  /** The one place where the report becomes paper. */
  const print = (document: ReportDocument) => printReport(document, {}, { houseStyle, traced: true })

  /** The SVG of pages in sight that nobody has yet. */
  function newInSight({ pages, svgOf }: Drawing): Map<string, string> {
    const current = new Set(pages.map(({ key }) => key))
    for (const key of sent) if (!current.has(key)) sent.delete(key)
    const keys = pages.slice(sight.from, sight.to + 1).map(({ key }) => key)
    const ready = new Map<string, string>()
    for (const key of keys.filter((one) => !sent.has(one))) {
      const svg = svgOf(key)
      if (svg !== null) ready.set(key, svg)
      sent.add(key)
    }
    return ready
  }

  return {
    update: (update: Uint8Array): void => Y.applyUpdate(doc, update),

    learnSizes(learnt: ReadonlyMap<MediaHash, PictureSize | null>): void {
      for (const [hash, size] of learnt) sizes.set(hash, size)
    },

    look(from: number, to: number): void {
      sight = { from, to }
    },

    page: (key: string): string | null => drawing?.svgOf(key) ?? null,

    /** @param changes how many updates it has taken in, to be told with the answer */
    draw(changes: number): void {
      let document: ReportDocument | null = null
      try {
        document = reportFromY(anyReport, doc)
        // What was not there the last time may have come since.
        const unknown = mediaOf(document.body).filter((hash) => !sizes.has(hash))
        if (unknown.length > 0) {
          tell({ type: 'needs', media: unknown })
          return
        }
        drawing = drawPages(print(document), { read })
        const { pages, places } = drawing
        tell({ type: 'drawn', changes, pages, places, ready: newInSight(drawing) })
      } catch (error) {
        for (const [hash, size] of sizes) if (!size) sizes.delete(hash)
        tell({ type: 'failed', changes, block: blockOf(error, document), ...envelopeOf(error) })
      }
    },
  }
}

export type DrawnReport = ReturnType<typeof openDrawnReport>
