import { AppError } from '../../../shared/errors'
import { maxPictureBytes } from '../../../shared/media'
import { type PhotoData, readPhotoData } from './photo-data'
import { checkBytes, checkPicture } from './read-header'
import type { PictureKind } from './recognise'
import { storedSize, storedType } from './stored-form'

const jpegQuality = 0.85

/** A picture as it is stored, with what may be kept of its photo data. */
export interface PreparedPicture extends PhotoData {
  readonly bytes: Uint8Array<ArrayBuffer>
}

async function decode(bytes: ArrayBuffer): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' })
  } catch (cause) {
    throw new AppError('media-unreadable', {}, cause)
  }
}

function draw(bitmap: ImageBitmap): OffscreenCanvas {
  const { width, height } = storedSize(bitmap.width, bitmap.height)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new AppError('media-unreadable')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  return canvas
}

function isTransparent(canvas: OffscreenCanvas): boolean {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
  for (let alpha = 3; alpha < pixels.length; alpha += 4) if ((pixels[alpha] ?? 255) < 255) return true
  return false
}

async function encode(canvas: OffscreenCanvas, kind: PictureKind): Promise<Blob> {
  const jpeg = () => canvas.convertToBlob({ type: 'image/jpeg', quality: jpegQuality })
  if (kind === 'jpeg') return jpeg()
  const png = await canvas.convertToBlob({ type: 'image/png' })
  return storedType(kind, isTransparent(canvas), png.size) === 'image/png' ? png : jpeg()
}

async function readFile(file: File): Promise<ArrayBuffer> {
  checkBytes(file.size)
  try {
    return await file.arrayBuffer()
  } catch (cause) {
    throw new AppError('media-unreadable', {}, cause)
  }
}

/**
 * A picture file as it is stored: upright and no larger than print needs. It is drawn anew, so nothing of what cameras
 * write into photos is left in its bytes; the time is given beside them, and the place when it is asked for.
 * Takes seconds and much memory: runs in a worker.
 * @throws AppError `media-*`
 */
export async function preparePicture(file: File, keepPlace: boolean): Promise<PreparedPicture> {
  const source = await readFile(file)
  const kind = checkPicture(source)
  const data = await readPhotoData(source, keepPlace)
  const bitmap = await decode(source)
  try {
    const blob = await encode(draw(bitmap), kind)
    if (blob.size > maxPictureBytes) throw new AppError('media-too-large', { limit: '20 MB' })
    return { bytes: new Uint8Array(await blob.arrayBuffer()), ...data }
  } finally {
    bitmap.close()
  }
}
