import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintDocument } from '../../../shared/print/tree'
import type { MediaReader } from '../writer'
import { pdfError } from './diagnostics'
import type { PdfWriterOptions } from './pdf-writer'
import { reportFiles } from './report-data'

const size = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+pt" height="[\d.]+pt"/

/**
 * Typst draws all pages into one picture, each after its white ground, and puts the grounds of all pages on the first
 * one: what follows the second ground would hide it. Glyphs stand at the end.
 */
const furtherPages =
  /(\n {4}<path [^>]*fill="#ffffff"[^>]*>\n {4}<g>[\s\S]*?)\n {4}<path [\s\S]*?(?=\n {4}<defs|\n<\/svg>)/

/** Without the glyphs that only the further pages use: of a Korean text they are most of the bytes. */
function withoutUnusedGlyphs(svg: string): string {
  const used = new Set([...svg.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id))
  return svg.replace(/<symbol id="([^"]+)"[^>]*>[\s\S]*?<\/symbol>/g, (symbol, id: string) =>
    used.has(id) ? symbol : '',
  )
}

/** The first page only; the others are as high. */
function showFirst(svg: string, pages: number): string {
  return withoutUnusedGlyphs(svg.replace(furtherPages, '$1'))
    .replace(/>\s+</g, '><')
    .replace(size, (_all, width: string, height: string) => {
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
      if (!compiled.result) throw compiled.takeError()?.shortDiagnostics ?? 'no document'
      return showFirst(compiler.plainSvg(compiled.result), compiled.result.numOfPages)
    } catch (error) {
      throw pdfError(error, document)
    } finally {
      compiler.resetShadow()
    }
  }
}
