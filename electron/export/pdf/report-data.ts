import type { MediaHash } from '../../../shared/document/identity'
import type { PrintBlock, PrintDocument, PrintFigure } from '../../../shared/print/tree'
import type { MediaImage, MediaReader } from '../writer'
import { cleanText } from './clean-text'

/** A file that the layouts see, by its absolute path in their virtual folder. */
export interface VirtualFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const extensions: Record<MediaImage['type'], string> = { 'image/jpeg': 'jpg', 'image/png': 'png' }

const figuresOf = (block: PrintBlock): readonly PrintFigure[] =>
  block.type === 'figure' ? [block] : block.type === 'figureRow' ? block.figures : []

const mediaOf = (blocks: readonly PrintBlock[]): Set<MediaHash> =>
  new Set(blocks.flatMap(figuresOf).map(({ media }) => media))

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
  // The layouts draw the boxes of checklists, for which no font has a sign, and nothing of the data.
  const json = JSON.stringify({ ...document, data: undefined, pictures }, (key, value) =>
    typeof value === 'string' && key !== 'marker' ? cleanText(value) : value,
  )
  return [
    { path: '/report.json', bytes: Buffer.from(json) },
    ...images.map(({ path, image }) => ({ path, bytes: image.bytes })),
  ]
}
