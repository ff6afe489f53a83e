import type { MediaHash } from '../../../shared/document/identity'
import type { MediaImage, MediaReader } from '../writer'

/** A picture as the package holds it. */
export interface StoredPicture {
  readonly id: string
  readonly path: string
  readonly image: MediaImage
}

/** The pictures of one document, each once. */
export interface Pictures {
  store(hash: MediaHash): StoredPicture
  all(): readonly StoredPicture[]
}

/** @throws AppError `media-missing` from the reader when a picture is drawn that it does not have */
export function createPictures(media: MediaReader): Pictures {
  const stored = new Map<string, StoredPicture>()
  return {
    store(hash) {
      const known = stored.get(hash)
      if (known) return known
      const image = media.read(hash)
      const id = `image${stored.size + 1}`
      const picture = { id, path: `BinData/${id}.${image.type === 'image/png' ? 'png' : 'jpg'}`, image }
      stored.set(hash, picture)
      return picture
    },
    all: () => [...stored.values()],
  }
}
