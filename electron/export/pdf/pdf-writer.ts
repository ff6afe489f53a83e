import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintDocument } from '../../../shared/print/tree'
import type { ExportWriter, MediaReader, WriteOptions } from '../writer'
import { pdfError } from './diagnostics'
import { reportFiles } from './report-data'
import { verifyPdf } from './verify'

/** A written PDF; unlike other formats it knows its pages. */
export interface WrittenPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

export interface PdfWriter extends ExportWriter {
  write(document: PrintDocument, media: MediaReader, options?: WriteOptions): Promise<WrittenPdf>
}

export interface PdfWriterOptions {
  /** Folder of the layouts, one `.typ` file a profile. Read by native code, so never inside an asar archive. */
  readonly typstFolder: string
  /** Folder of the bundled fonts; likewise outside any archive. */
  readonly fontsFolder: string
}

/* Results older than one write are dropped: the next export of the same report is quick, memory does not grow. */
const keptWrites = 1

function compile(compiler: NodeCompiler, layout: string, pdfStandard: 'ua-1' | 'a-2a'): WrittenPdf {
  const compiled = compiler.compile({ mainFilePath: layout, resetRead: true })
  if (!compiled.result) throw compiled.takeError()?.shortDiagnostics ?? 'no document'
  const bytes = compiler.pdf(compiled.result, { pdfStandard })
  return { bytes, pages: compiled.result.numOfPages }
}

/**
 * Writes tagged PDF with Typst: PDF/UA-1, or PDF/A-2a for the archive. The report reaches the layouts as data only. The compiler is made at the
 * first write and kept, because looking for fonts takes longer than drawing a short report.
 * What was written is read again and compared with the report.
 * `write` throws AppError `export-failed` (`reason`), `export-missing-glyphs` (`characters` without a glyph) and
 * whatever the media reader throws.
 */
export function createPdfWriter({ typstFolder, fontsFolder }: PdfWriterOptions): PdfWriter {
  let compiler: NodeCompiler | undefined

  return {
    async write(document, media, { archive = false } = {}) {
      const files = reportFiles(document, media)
      compiler ??= NodeCompiler.create({ workspace: typstFolder, fontArgs: [{ fontPaths: [fontsFolder] }] })
      try {
        for (const file of files) compiler.mapShadow(path.join(typstFolder, file.path), Buffer.from(file.bytes))
        const written = compile(
          compiler,
          path.join(typstFolder, `${document.profile.name}.typ`),
          archive ? 'a-2a' : 'ua-1',
        )
        verifyPdf(written.bytes, written.pages, files.length - 1, document)
        return written
      } catch (error) {
        throw pdfError(error, document)
      } finally {
        compiler.resetShadow()
        compiler.evictCache(keptWrites)
      }
    },
  }
}
