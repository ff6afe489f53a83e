import { Document, Packer, PageOrientation } from 'docx'
import { AppError } from '../../../shared/errors'
import type { PrintDocument } from '../../../shared/print/tree'
import type { ExportWriter, WrittenFile } from '../writer'
import { body } from './body'
import { createDrawing, type Drawing } from './drawing'
import { margins } from './header-footer'
import { finishPackage } from './package'
import { createPageNumbers } from './page-numbers'
import { paragraphStyles, stylesOf } from './styles'
import { twipsOfMillimetres } from './units'
import { verifyDocx } from './verify'

function documentOf(drawing: Drawing, onPages: (count: number) => void): Document {
  const { document, profile, sheet } = drawing
  const { titlePage, headers, footers } = margins(document)
  const edge = twipsOfMillimetres(profile.page.edge)
  const { author, subject, keywords } = document.properties
  const styles = paragraphStyles(document, drawing.headings)
  // Notes are found while the body is drawn.
  const sections = body(drawing)
  return new Document({
    title: document.title,
    subject,
    creator: author,
    lastModifiedBy: author,
    keywords: keywords.join(', '),
    description: '',
    revision: 1,
    // Without the setting Word spreads the words of a justified line that ends with a line break.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    styles: stylesOf(document, styles),
    numbering: { config: [] },
    footnotes: drawing.footnotes.parts(),
    pageNumbers: createPageNumbers(drawing, styles, onPages),
    // Further sections have the headers and footers of the first. The pages of an annex are counted anew.
    sections: sections.map(({ turned, annex, children }, index) => ({
      properties: {
        ...((index === 0 || annex) && { titlePage }),
        page: {
          size: {
            width: sheet.width,
            height: sheet.height,
            ...(turned && { orientation: PageOrientation.LANDSCAPE }),
          },
          margin: { ...sheet.margin, header: edge, footer: edge, gutter: 0 },
          ...(annex && { pageNumbers: { start: 1 } }),
        },
      },
      ...(index === 0 && { headers, footers }),
      children,
    })),
  })
}

const docxError = (error: unknown): AppError =>
  error instanceof AppError
    ? error
    : new AppError('export-failed', { reason: error instanceof Error ? error.message : String(error) }, error)

/**
 * Writes DOCX that a clerk goes on editing in Word, Hangul or LibreOffice: real styles, numbering and fields. Pages are
 * counted by the program that opens the file, so `pages` and the numbers in the contents are estimates.
 * `write` throws AppError `export-failed`, `export-not-verified` (`reason`) and whatever the media reader throws.
 */
export function createDocxWriter(): ExportWriter<WrittenFile> {
  return {
    async write(document: PrintDocument, media) {
      try {
        const drawing = createDrawing(document, media)
        let pages: number | null = null
        const counted = documentOf(drawing, (count) => {
          pages = count
        })
        const packed = await Packer.toBuffer(counted)
        const bytes = finishPackage(packed, document, drawing.pictures)
        verifyDocx(bytes, document, drawing.pictures.count())
        return { bytes, pages }
      } catch (error) {
        throw docxError(error)
      }
    },
  }
}
