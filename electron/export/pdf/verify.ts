import { AppError } from '../../../shared/errors'

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark

/** Checks a written PDF cheaply: whole file, at least one page. Throws AppError `export-not-verified`. */
export function verifyPdf(bytes: Uint8Array, pages: number): void {
  const end = Buffer.from(bytes.subarray(-16)).toString('latin1').trimEnd()
  if (!startsWith(bytes, '%PDF-') || !end.endsWith('%%EOF')) {
    throw new AppError('export-not-verified', { reason: 'not a whole PDF file' })
  }
  if (pages < 1) throw new AppError('export-not-verified', { reason: 'no pages' })
}
