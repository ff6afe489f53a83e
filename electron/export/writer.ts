import type { MediaHash } from '../../shared/document/identity'
import type { ReportId } from '../../shared/document/model'
import type { PrintDocument } from '../../shared/print/tree'

/** A picture as writers draw it. `width` and `height` are in pixels. */
export interface MediaImage {
  readonly bytes: Uint8Array
  readonly type: 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
}

/** Where writers get a report's pictures. */
export interface MediaReader {
  /** Gives the picture whose bytes have this SHA-256. Throws AppError `media-missing` when there is none. */
  read(hash: MediaHash): MediaImage
}

/** A format of one file. `pages` is an estimate for formats that the program that opens them paginates. */
export interface WrittenFile {
  readonly bytes: Uint8Array
  readonly pages: number | null
}

/** A format of several files that lie in one folder. Their paths are relative to it, with `/`. */
export interface WrittenFolder {
  readonly files: readonly FolderFile[]
}

export interface FolderFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a writer gives back. */
export type WrittenExport = WrittenFile | WrittenFolder

/** Choices that change the file and not what stands on its pages. */
export interface WriteOptions {
  /** For the archive: see `PaperChoices`. Such a file must say its day (ISO 19005-2, 6.6.2), so the document has one. */
  readonly archive?: boolean
  /** Identity of the report, for formats that name where they come from. */
  readonly report?: ReportId
}

/**
 * Draws a print document in one format, and reads back what it has drawn. It draws only: numbers, labels and order come from the tree.
 * Throws AppError `export-failed`, `export-missing-glyphs`, `export-not-verified` or `media-missing`.
 */
export interface ExportWriter<Written extends WrittenExport = WrittenExport> {
  write(document: PrintDocument, media: MediaReader, options?: WriteOptions): Promise<Written>
}
