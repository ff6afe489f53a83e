import { AppError } from '../../../shared/errors'
import type { PrintDocument } from '../../../shared/print/tree'
import { onLowerPages, paginate } from '../docx/page-flow'
import { shownLines, shownNotes } from '../shown-lines'
import type { ExportWriter, MediaReader, WrittenFile } from '../writer'
import { body } from './body'
import { createDrawing, type PageOf } from './drawing'
import { packDocument } from './package'
import { sectionPart } from './section-part'
import { twipsOfUnits } from './units'
import { verifyHwpx } from './verify'

/** Letters that the file manager shows of a document. */
const previewLength = 1_000

function draw(document: PrintDocument, media: MediaReader, pageOf: PageOf) {
  const drawing = createDrawing(document, media, pageOf)
  const sections = body(drawing)
  const flow = paginate(
    sections.flatMap(({ parts, turned }) => {
      const blocks = parts.map((part) => part.flow)
      return turned ? onLowerPages(blocks, drawing.sheet.textHeight / drawing.sheet.turnedHeight) : blocks
    }),
    twipsOfUnits(drawing.sheet.textHeight),
  )
  return { drawing, sections, flow }
}

function writeHwpx(document: PrintDocument, media: MediaReader): WrittenFile {
  // The contents name the pages of what stands after them, so what they do not know the first time they know the second.
  const first = draw(document, media, () => null)
  const lists = document.contents !== null || document.blocks.some(({ type }) => type === 'contents')
  const { drawing, sections, flow } = lists
    ? draw(document, media, (bookmark) => first.flow.bookmarks.get(bookmark) ?? null)
    : first
  const lines = shownLines(document)
  const drawn = sections.map((section, index) => sectionPart(section, index === 0, drawing))
  const bytes = packDocument(drawn, lines.join('\r\n').slice(0, previewLength), drawing)
  verifyHwpx(bytes, [...lines, ...shownNotes(document)], drawing.pictures.all().length)
  return { bytes, pages: flow.pages }
}

const hwpxError = (error: unknown): AppError =>
  error instanceof AppError
    ? error
    : new AppError('export-failed', { reason: error instanceof Error ? error.message : String(error) }, error)

/**
 * Writes HWPX (KS X 6101), which Korean offices go on editing in Hangul: real styles, an outline, fields and footnotes.
 * Pages are counted by the program that opens the file, so `pages` and the numbers in the contents are estimates.
 * `write` throws AppError `export-failed`, `export-not-verified` (`reason`) and whatever the media reader throws.
 */
export function createHwpxWriter(): ExportWriter<WrittenFile> {
  return {
    async write(document, media) {
      try {
        return writeHwpx(document, media)
      } catch (error) {
        throw hwpxError(error)
      }
    },
  }
}
