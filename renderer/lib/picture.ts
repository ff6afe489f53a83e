import { AppError } from '../../shared/errors'
import { maxPictureBytes } from '../../shared/media'
import { checkSource, storedSize, storedType } from './picture-plan'

const jpegQuality = 0.85

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

async function encode(canvas: OffscreenCanvas, source: string): Promise<Blob> {
  const jpeg = () => canvas.convertToBlob({ type: 'image/jpeg', quality: jpegQuality })
  if (source === 'image/jpeg') return jpeg()
  const png = await canvas.convertToBlob({ type: 'image/png' })
  return storedType(source, isTransparent(canvas), png.size) === 'image/png' ? png : jpeg()
}

/**
 * A picture file as it is stored: upright, no larger than print needs, and without the place and time that cameras
 * write into photos.
 * @throws AppError `media-unsupported`, `media-unreadable`, `media-too-large`
 */
export async function preparePicture(file: File): Promise<Uint8Array> {
  checkSource(file)
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch (cause) {
    throw new AppError('media-unreadable', {}, cause)
  }
  try {
    const blob = await encode(draw(bitmap), file.type)
    if (blob.size > maxPictureBytes) throw new AppError('media-too-large', { limit: '20 MB' })
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    bitmap.close()
  }
}
