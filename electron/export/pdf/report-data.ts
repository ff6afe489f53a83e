import type { MediaHash } from '../../../shared/document/identity'
import { pageNumberWords } from '../../../shared/print/page-number'
import type { PrintBlock, PrintDocument, PrintFigure } from '../../../shared/print/tree'
import { pageGroups, turnedBlocks } from '../../../shared/print/wide-tables'
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

/**
 * A picture as the layouts get it: inside an SVG. Of a picture by itself Typst keeps every pixel unpacked until the file
 * is written, 6 MB for a small photo and 7 GB for a thousand; what an SVG holds goes into the file as it is.
 */
function wrapped({ bytes, type, width, height }: DrawnImage): Uint8Array {
  if (type === 'image/svg+xml') return bytes
  const size = `width="${width}" height="${height}"`
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="data:${type};base64,${data}"/></svg>`,
  )
}

const figuresOf = (block: PrintBlock): readonly PrintFigure[] =>
  block.type === 'figure' ? [block] : block.type === 'figureRow' ? block.figures : []

const mediaOf = (blocks: readonly PrintBlock[]): Set<MediaHash> =>
  new Set(blocks.flatMap(figuresOf).map(({ media }) => media))

/**
 * Gives the report as the layouts read it: `report.json` (the print document, which of its blocks stand on turned pages,
 * `pictures` by hash, and the words around a `pageNumber`) and one file for each picture. Throws what `media` throws
 * when a picture is missing.
 */
export function reportFiles(document: PrintDocument, media: Pictures): VirtualFile[] {
  const images = [...mediaOf(document.blocks)].map((hash) => {
    const image = media.read(hash)
    return { hash, image, path: `/pictures/${hash}.svg` }
  })
  const pictures = Object.fromEntries(
    images.map(({ hash, image, path }) => [hash, { path, width: image.width, height: image.height }]),
  )
  const pageNumber = pageNumberWords(document.profile, document.language)
  const turned = turnedBlocks(document.blocks)
  const blocks = document.blocks.map((block, index) => ({ ...block, onTurned: turned[index] }))
  const { closingTurned } = pageGroups(document)
  // Nothing of the fields is drawn.
  const data = { ...document, data: undefined, blocks, closingTurned, pictures, pageNumber }
  // The layouts draw the boxes of checklists, for which no font has a sign.
  const json = JSON.stringify(data, (key, value) =>
    typeof value === 'string' && key !== 'marker' ? cleanText(value) : value,
  )
  return [
    { path: '/report.json', bytes: Buffer.from(json) },
    ...images.map(({ path, image }) => ({ path, bytes: wrapped(image) })),
  ]
}
