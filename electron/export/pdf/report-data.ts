import type { MediaHash } from '../../../shared/document/identity'
import { pageNumberWords } from '../../../shared/print/page-number'
import type { PrintBlock, PrintDocument, PrintFigure } from '../../../shared/print/tree'
import type { MediaImage } from '../writer'
import { cleanText } from './clean-text'

/** A file that the layouts see, by its absolute path in their virtual folder. */
export interface VirtualFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A picture as Typst takes it; of the stored ones none is an SVG. */
export interface DrawnImage extends Omit<MediaImage, 'type'> {
  readonly type: MediaImage['type'] | 'image/svg+xml'
}

interface Pictures {
  read(hash: MediaHash): DrawnImage
}

const extensions: Record<DrawnImage['type'], string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
}

const figuresOf = (block: PrintBlock): readonly PrintFigure[] =>
  block.type === 'figure' ? [block] : block.type === 'figureRow' ? block.figures : []

const mediaOf = (blocks: readonly PrintBlock[]): Set<MediaHash> =>
  new Set(blocks.flatMap(figuresOf).map(({ media }) => media))

/**
 * Gives the report as the layouts read it: `report.json` (the print document, `pictures` by hash, and the words around a `pageNumber`) and one file for
 * each picture. Throws what `media` throws when a picture is missing.
 */
export function reportFiles(document: PrintDocument, media: Pictures): VirtualFile[] {
  const images = [...mediaOf(document.blocks)].map((hash) => {
    const image = media.read(hash)
    return { hash, image, path: `/pictures/${hash}.${extensions[image.type]}` }
  })
  const pictures = Object.fromEntries(
    images.map(({ hash, image, path }) => [hash, { path, width: image.width, height: image.height }]),
  )
  const pageNumber = pageNumberWords(document.profile, document.language)
  // The layouts draw the boxes of checklists, for which no font has a sign.
  const json = JSON.stringify({ ...document, pictures, pageNumber }, (key, value) =>
    typeof value === 'string' && key !== 'marker' ? cleanText(value) : value,
  )
  return [
    { path: '/report.json', bytes: Buffer.from(json) },
    ...images.map(({ path, image }) => ({ path, bytes: image.bytes })),
  ]
}
