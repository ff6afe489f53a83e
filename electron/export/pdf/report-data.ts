import type { MediaHash } from '../../../shared/document/identity'
import type { PrintBlock, PrintDocument } from '../../../shared/print/tree'
import type { MediaImage, MediaReader } from '../writer'
import { cleanText } from './clean-text'

/** A file that the layouts see, by its absolute path in their virtual folder. */
export interface VirtualFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const extensions: Record<MediaImage['type'], string> = { 'image/jpeg': 'jpg', 'image/png': 'png' }

const mediaOf = (blocks: readonly PrintBlock[]): Set<MediaHash> =>
  new Set(blocks.flatMap((block) => (block.type === 'figure' ? [block.media] : [])))

/**
 * Gives the report as the layouts read it: `report.json` (the print document, and `pictures` by hash) and one file for
 * each picture. Throws what `media` throws when a picture is missing.
 */
export function reportFiles(document: PrintDocument, media: MediaReader): VirtualFile[] {
  const images = [...mediaOf(document.blocks)].map((hash) => {
    const image = media.read(hash)
    return { hash, image, path: `/pictures/${hash}.${extensions[image.type]}` }
  })
  const pictures = Object.fromEntries(
    images.map(({ hash, image, path }) => [hash, { path, width: image.width, height: image.height }]),
  )
  const json = JSON.stringify({ ...document, pictures }, (_key, value) =>
    typeof value === 'string' ? cleanText(value) : value,
  )
  return [
    { path: '/report.json', bytes: Buffer.from(json) },
    ...images.map(({ path, image }) => ({ path, bytes: image.bytes })),
  ]
}
