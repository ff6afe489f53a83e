import path from 'node:path'
import type { ReportDocument, ReportId } from '../../shared/document/model'
import { AppError } from '../../shared/errors'
import type { IsoDate } from '../../shared/fields/value'
import { localDay } from '../../shared/i18n/calendar'
import type { ExportFormat } from '../../shared/ipc/export'
import type { PaperChoices } from '../../shared/print/paper'
import { printReport } from '../../shared/print/print-report'
import type { PrintDocument } from '../../shared/print/tree'
import type { HouseStyle } from '../../shared/profiles/house-style'
import type { Picture } from '../bundle/picture'
import { writeBundle } from '../bundle/write-bundle'
import { ensureFolder, writeWholeFile, writeWholeFolder } from '../platform/files'
import { publicSource } from './public-source'
import type { ExportWriter, MediaReader, WrittenExport, WrittenFile, WrittenFolder } from './writer'

/** A report as it is exported: never the live editor, always what is stored. */
export interface ExportSource {
  readonly id: ReportId
  readonly document: ReportDocument
  /** The whole report as one yjs update. */
  readonly state: Uint8Array
  readonly media: ReadonlyMap<string, Picture>
}

/** One written file, or a folder of `files`. `ms` is the time that writing took. */
export interface ExportedFile {
  readonly format: ExportFormat
  readonly path: string
  /** How many files the folder has; absent for a single file. */
  readonly files?: number
  readonly bytes: number
  readonly pages: number | null
  readonly ms: number
}

/** The writers of all formats that are drawn from the print tree. */
export type Writers = Readonly<
  Record<Exclude<ExportFormat, 'bogo' | 'html'>, () => Promise<ExportWriter<WrittenFile>>> &
    Record<'html', () => Promise<ExportWriter<WrittenFolder>>>
>

export interface ExportRequest {
  readonly source: ExportSource
  readonly formats: readonly ExportFormat[]
  readonly choices?: PaperChoices
  /** Of the organisation; the official values when absent. */
  readonly houseStyle?: HouseStyle | null
  /** Where a format's file or folder goes; what is above it is made when missing. */
  readonly target: (format: ExportFormat) => Promise<string> | string
  /** Path of the temporary file or folder that each format is written to first; a random neighbour when absent. */
  readonly temporary?: string
  /** Called before each file; throws to stop between files. */
  readonly onStart?: (format: ExportFormat) => void
  /** Called after each file of a format that is a folder. */
  readonly onFile?: (format: ExportFormat, done: number, of: number) => void
}

/** A report's own pictures, as writers read them. */
export const mediaReader = (media: ExportSource['media']): MediaReader => ({
  read: (hash) => {
    const picture = media.get(hash)
    if (!picture) throw new AppError('media-missing', { media: hash.slice(0, 12) })
    return picture
  },
})

/**
 * The document with a day for its properties: its own, else that of the export. Writers look at no clock, so the same
 * report, choices and day make the same file.
 */
const dated = (document: PrintDocument, day: IsoDate): PrintDocument => ({
  ...document,
  properties: { ...document.properties, date: document.properties.date ?? day },
})

/** Puts what was written on the disk; gives its size in bytes, and how many files a folder has. */
async function store(
  written: WrittenExport,
  file: string,
  temporary: string | undefined,
  onFile: (done: number, of: number) => void,
): Promise<Pick<ExportedFile, 'bytes' | 'pages' | 'files'>> {
  await ensureFolder(path.dirname(file))
  const place = temporary === undefined ? {} : { temporary }
  if ('files' in written) {
    const { files } = written
    await writeWholeFolder(file, files, { ...place, onFile: (done) => onFile(done, files.length) })
    return { bytes: files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0), pages: null, files: files.length }
  }
  await writeWholeFile(file, written.bytes, place)
  return { bytes: written.bytes.byteLength, pages: written.pages }
}

/**
 * Steps of exporting a report: one print tree feeds every writer, so that all formats agree.
 * @param now gives the time in milliseconds since 1970, for reports that have no day of their own
 */
export function createReportExporter(writers: Writers, now: () => number) {
  return {
    /**
     * Writes a report in each of the formats, in order; a file or folder appears whole or not at all.
     * @throws AppError `export-failed`, `export-not-verified`, `media-missing`, `output-not-writable`, `disk-full`, `public-*`
     */
    async *export({
      source: whole,
      formats,
      choices = {},
      houseStyle = null,
      target,
      temporary,
      onStart,
      onFile,
    }: ExportRequest): AsyncGenerator<ExportedFile> {
      const source = choices.version === 'public' ? publicSource(whole, formats) : whole
      const print = dated(printReport(source.document, choices, { houseStyle }), localDay(now()))
      for (const format of formats) {
        onStart?.(format)
        const started = performance.now()
        const written: WrittenExport =
          format === 'bogo'
            ? { bytes: writeBundle(source), pages: null }
            : await (await writers[format]()).write(print, mediaReader(source.media), {
                archive: choices.archive ?? false,
                report: source.id,
              })
        const file = await target(format)
        const stored = await store(written, file, temporary, (done, of) => onFile?.(format, done, of))
        yield { format, path: file, ...stored, ms: Math.round(performance.now() - started) }
      }
    },
  }
}

export type ReportExporter = ReturnType<typeof createReportExporter>
