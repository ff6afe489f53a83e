import { createPdfWriter } from '../../electron/export/pdf/pdf-writer'
import type { PrintBlock, PrintDocument } from '../../shared/print/tree'
import { samplePictures } from '../fixtures/print/pictures'
import { fontsFolder, typstFolder } from './fonts'

const writer = createPdfWriter({ fontsFolder: fontsFolder(), typstFolder })

/** Writes a document with the real layouts, fonts and sample pictures. */
export const writePdf = (document: PrintDocument) => writer.write(document, samplePictures)

/** The document with another body and without contents. */
export const withBlocks = (document: PrintDocument, ...blocks: readonly PrintBlock[]): PrintDocument => ({
  ...document,
  contents: null,
  blocks,
})
