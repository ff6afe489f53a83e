import { imageSize } from 'image-size'
import { AppError } from '../../shared/errors'
import { maxPictureBytes, maxSourcePixels, type PictureType } from '../../shared/media'
import { hidesMore } from './picture-end'

/** A stored picture. `width` and `height` are in pixels, as drawn (EXIF orientation was applied when it was added). */
export interface Picture {
  readonly bytes: Uint8Array
  readonly type: PictureType
  readonly width: number
  readonly height: number
}

const types: Readonly<Record<string, PictureType>> = { jpg: 'image/jpeg', png: 'image/png' }

/**
 * Looks at a picture's own bytes: names and declared types are not believed.
 * @throws AppError `media-too-large`, `media-unsupported`, `media-too-many-pixels`, `media-polyglot`, `media-unreadable`
 */
export function inspectPicture(bytes: Uint8Array): Picture {
  if (bytes.byteLength > maxPictureBytes) {
    throw new AppError('media-too-large', { limit: `${maxPictureBytes / 1024 / 1024} MB` })
  }
  try {
    const { width, height, type = '' } = imageSize(bytes)
    const known = types[type]
    if (!known) throw new AppError('media-unsupported', { type })
    if (width * height > maxSourcePixels) {
      throw new AppError('media-too-many-pixels', { width, height, limit: maxSourcePixels / 1_000_000 })
    }
    if (hidesMore(bytes, known)) throw new AppError('media-polyglot', {})
    return { bytes, type: known, width, height }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('media-unreadable', {}, error)
  }
}
