import { ImageRun } from 'docx'
import type { MediaHash } from '../../../shared/document/identity'
import type { MediaImage, MediaReader } from '../writer'
import { pixelsOfTwips } from './units'

/** Size of a picture on paper in twentieths of a point. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/**
 * The pictures of one document. The library gets each picture's hash in place of its bytes: it would compress them a
 * second time, which takes longer than everything else; `bytesOf` gives the bytes when the package is put together.
 */
export interface Pictures {
  read(hash: MediaHash): MediaImage
  draw(hash: MediaHash, size: PictureSize, alt: string): ImageRun
  bytesOf(placeholder: Uint8Array): Uint8Array | null
  /** How many different pictures are drawn. */
  count(): number
}

/** @throws AppError `media-missing` from the reader when a picture is drawn that it does not have */
export function createPictures(media: MediaReader): Pictures {
  const used = new Map<string, MediaImage>()
  let drawn = 0

  function read(hash: MediaHash): MediaImage {
    const image = used.get(hash) ?? media.read(hash)
    used.set(hash, image)
    return image
  }

  return {
    read,
    draw(hash, size, alt) {
      drawn += 1
      return new ImageRun({
        type: read(hash).type === 'image/png' ? 'png' : 'jpg',
        data: new TextEncoder().encode(hash),
        transformation: { width: pixelsOfTwips(size.width), height: pixelsOfTwips(size.height) },
        altText: { id: String(drawn), name: `Picture ${drawn}`, description: alt },
      })
    },
    count: () => used.size,
    bytesOf: (placeholder) => used.get(new TextDecoder().decode(placeholder))?.bytes ?? null,
  }
}
