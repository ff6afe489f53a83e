import { AppError } from '../../../shared/errors'
import { type RecordsFile, recordsFileSchema } from '../../../shared/print/data-schema'
import type { ExportWriter, WrittenFile } from '../writer'

/** Reads a written file as another system would. Throws AppError `export-not-verified` naming the place. */
function verify(text: string): void {
  const read = recordsFileSchema.safeParse(JSON.parse(text))
  if (read.success) return
  const place = read.error.issues[0]?.path.join('.') ?? ''
  throw new AppError('export-not-verified', { reason: place }, read.error)
}

/**
 * Writes the facts and records of a report for other systems: docs/formats.md, docs/records.schema.json.
 * `write` throws AppError `export-not-verified`.
 */
export function createJsonWriter(): ExportWriter<WrittenFile> {
  return {
    async write({ data }, _media, { report } = {}) {
      const file: RecordsFile = {
        format: 'bogo-records',
        version: 1,
        ...data,
        report: { id: report ?? null, ...data.report },
      }
      const text = `${JSON.stringify(file, null, 2)}\n`
      verify(text)
      return { bytes: Buffer.from(text), pages: null }
    },
  }
}
