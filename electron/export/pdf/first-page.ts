import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintDocument } from '../../../shared/print/tree'
import type { MediaReader } from '../writer'
import { pdfError } from './diagnostics'
import type { PdfWriterOptions } from './pdf-writer'
import { reportFiles } from './report-data'

const size = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+pt" height="[\d.]+pt"/

/** Typst draws all pages below each other, each as high as the others; this shows the first one only. */
function showFirst(svg: string, pages: number): string {
  return svg.replace(size, (_all, width: string, height: string) => {
    const first = Number(height) / pages
    return `viewBox="0 0 ${width} ${first}" width="${width}pt" height="${first}pt"`
  })
}

/**
 * Draws the first page of a report as SVG, with the layouts and fonts of the PDF. Made once and kept, because looking
 * for fonts takes longer than drawing.
 * @throws AppError `export-failed`, `media-*`
 */
export function createFirstPage({ typstFolder, fontsFolder }: PdfWriterOptions) {
  const compiler = NodeCompiler.create({ workspace: typstFolder, fontArgs: [{ fontPaths: [fontsFolder] }] })
  return (document: PrintDocument, media: MediaReader): string => {
    try {
      for (const file of reportFiles(document, media)) {
        compiler.mapShadow(path.join(typstFolder, file.path), Buffer.from(file.bytes))
      }
      const mainFilePath = path.join(typstFolder, `${document.profile.name}.typ`)
      const compiled = compiler.compile({ mainFilePath, resetRead: true })
      if (!compiled.result) throw pdfError(compiled.takeError()?.shortDiagnostics ?? 'no document')
      return showFirst(compiler.plainSvg(compiled.result), compiled.result.numOfPages)
    } catch (error) {
      throw pdfError(error)
    } finally {
      compiler.resetShadow()
    }
  }
}
