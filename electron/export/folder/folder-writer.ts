import { AppError } from '../../../shared/errors'
import type { ExportWriter, WrittenFolder } from '../writer'
import { htmlDocument } from './html/html-document'
import { markdownDocument } from './markdown/markdown-document'
import { createFolderPictures } from './parts'
import { verifyFolder } from './verify'

const folderError = (error: unknown): AppError =>
  error instanceof AppError
    ? error
    : new AppError('export-failed', { reason: error instanceof Error ? error.message : String(error) }, error)

/**
 * Writes a folder that needs no office program: the report as HTML for the web and as Markdown for text, with the
 * pictures of both beside them.
 * `write` throws AppError `export-failed`, `export-not-verified` (`reason`) and whatever the media reader throws.
 */
export function createFolderWriter(): ExportWriter<WrittenFolder> {
  return {
    async write(document, media) {
      try {
        const pictures = createFolderPictures(media)
        const texts = [
          { path: 'report.html', bytes: Buffer.from(htmlDocument(document, pictures)) },
          { path: 'report.md', bytes: Buffer.from(markdownDocument(document, pictures)) },
        ]
        const files = [...texts, ...pictures.files()]
        verifyFolder(files, document)
        return { files }
      } catch (error) {
        throw folderError(error)
      }
    },
  }
}
