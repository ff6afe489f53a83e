import { mediaOf } from '../../shared/document/text'
import { AppError } from '../../shared/errors'
import type { ExportFormat } from '../../shared/ipc/export'
import { isClosed } from '../../shared/public-version/is-closed'
import { publicVersion } from '../../shared/public-version/public-version'
import type { ExportSource } from './export-report'
import { stripPicture } from './strip-picture'

/**
 * What a public version is made from: nothing else of the report can reach a writer. Pictures of what is left out stay
 * behind, the others lose what was written beside them.
 * @throws AppError `public-bundle` for a format that carries the whole report, `public-closed` for a report that is not
 * public as a whole
 */
export function publicSource(source: ExportSource, formats: readonly ExportFormat[]): ExportSource {
  if (formats.includes('bogo')) throw new AppError('public-bundle')
  if (isClosed(source.document)) throw new AppError('public-closed')
  const { document } = publicVersion(source.document)
  const named = new Set(mediaOf(document.body))
  const media = [...source.media].filter(([hash]) => named.has(hash))
  return {
    id: source.id,
    document,
    state: new Uint8Array(),
    media: new Map(media.map(([hash, picture]) => [hash, stripPicture(picture)])),
  }
}
