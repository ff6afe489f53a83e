import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { z } from 'zod'
import type { MediaHash } from '../../shared/document/identity'
import type { BodyPlace, PreviewPage } from '../../shared/ipc/preview'
import type { PrintDocument } from '../../shared/print/tree'
import { pdfError } from '../export/pdf/diagnostics'
import type { PdfWriterOptions } from '../export/pdf/pdf-writer'
import { type DrawnImage, reportFiles } from '../export/pdf/report-data'
import { createPageWriter, type RawPage, splitPages } from './split-pages'
import { picturesOn } from './stand-ins'

/** A report as it is on paper. */
export interface Drawing {
  readonly pages: readonly PreviewPage[]
  readonly places: readonly BodyPlace[]
  /** The SVG of a page; null for a key of another drawing. */
  svgOf(key: string): string | null
}

/** Results that the engine keeps: of as many drawings as somebody may undo in a row. More is only memory. */
const keptDrawings = 5

const placesSchema = z.array(z.array(z.tuple([z.number().int(), z.number().int(), z.number()])))

type KeyedPage = RawPage & PreviewPage

/**
 * Draws reports as SVG, page by page, with the layouts and fonts of the PDF. One drawer is for one report: what it drew
 * before makes the next drawing quick, and a page that stays the same keeps its key.
 * @param run begins every key
 * @throws AppError `export-failed`, and what `media` throws
 */
export function createPageDrawer({ typstFolder, fontsFolder }: PdfWriterOptions, run: string) {
  const compiler = NodeCompiler.create({ workspace: typstFolder, fontArgs: [{ fontPaths: [fontsFolder] }] })
  const writePage = createPageWriter()
  let before: readonly KeyedPage[] = []
  let count = 0

  function keyed(page: RawPage, index: number): KeyedPage {
    const same = before[index]
    if (same?.content === page.content && same.width === page.width && same.height === page.height) return same
    count += 1
    return { ...page, key: `${run}-${count}`, pictures: picturesOn(page.content) }
  }

  return (print: PrintDocument, media: { read(hash: MediaHash): DrawnImage }): Drawing => {
    try {
      for (const file of reportFiles(print, media)) {
        compiler.mapShadow(path.join(typstFolder, file.path), Buffer.from(file.bytes))
      }
      const mainFilePath = path.join(typstFolder, `${print.profile.name}.typ`)
      const compiled = compiler.compile({ mainFilePath, resetRead: true })
      const { result } = compiled
      if (!result) throw compiled.takeError()?.shortDiagnostics ?? new Error('no document')
      const found = placesSchema.parse(compiler.query(result, { selector: '<body-places>', field: 'value' }))
      const { pages, shapes } = splitPages(compiler.plainSvg(result))
      const now = pages.map(keyed)
      before = now
      return {
        pages: now.map(({ key, width, height, pictures }) => ({ key, width, height, pictures })),
        places: found[0] ?? [],
        svgOf(key) {
          const page = now.find((one) => one.key === key)
          return page ? writePage(page, shapes) : null
        },
      }
    } catch (error) {
      throw pdfError(error, print)
    } finally {
      compiler.evictCache(keptDrawings)
    }
  }
}
