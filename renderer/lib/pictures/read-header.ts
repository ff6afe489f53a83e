import { AppError } from '../../../shared/errors'
import { maxSourceBytes, maxSourcePixels } from '../../../shared/media'
import { readBmp } from './formats/bmp'
import { readGif } from './formats/gif'
import type { Header, ReadHeader } from './formats/header'
import { readAvif } from './formats/iso-media'
import { readJpeg } from './formats/jpeg'
import { readPng } from './formats/png'
import { readWebp } from './formats/webp'
import { type PictureKind, recognise } from './recognise'

const readers: Readonly<Record<PictureKind, ReadHeader>> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  gif: readGif,
  bmp: readBmp,
  avif: readAvif,
}

function kindOf(file: DataView): PictureKind {
  const recognised = recognise(file)
  switch (recognised.is) {
    case 'picture':
      return recognised.kind
    case 'heic':
      throw new AppError('media-heic')
    case 'svg':
      throw new AppError('media-svg')
    case 'nothing':
      throw new AppError('media-not-a-picture')
    case 'other':
      throw new AppError('media-unsupported', { type: recognised.name })
  }
}

function headerOf(kind: PictureKind, file: DataView<ArrayBuffer>): Header {
  try {
    return readers[kind](file)
  } catch (cause) {
    throw new AppError('media-unreadable', {}, cause)
  }
}

/**
 * Refuses a file by its size, before anything of it is read.
 * @throws AppError `media-empty`, `media-too-large`
 */
export function checkBytes(bytes: number): void {
  if (bytes === 0) throw new AppError('media-empty')
  if (bytes > maxSourceBytes) throw new AppError('media-too-large', { limit: '100 MB' })
}

/**
 * What kind of picture a file is, from its bytes. Refuses what cannot or must not be decoded, before it is: a small
 * file can claim a size that would exhaust the memory.
 * @throws AppError `media-heic`, `media-svg`, `media-not-a-picture`, `media-unsupported`, `media-unreadable`,
 * `media-too-many-pixels`
 */
export function checkPicture(bytes: ArrayBuffer): PictureKind {
  const file = new DataView(bytes)
  const kind = kindOf(file)
  const { width, height, whole } = headerOf(kind, file)
  if (width * height > maxSourcePixels) {
    throw new AppError('media-too-many-pixels', { width, height, limit: maxSourcePixels / 1_000_000 })
  }
  if (!whole || width < 1 || height < 1) throw new AppError('media-unreadable')
  return kind
}
