import { maxPictureSide, type PictureType } from '../../../shared/media'
import type { PictureKind } from './recognise'

/** A drawing stays lossless up to this many bytes. */
const maxLosslessBytes = 1024 * 1024

/** The size to store a picture in: unchanged, or with its longer side at the limit. Pixels. */
export function storedSize(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, maxPictureSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/**
 * Photos become JPEG. What is transparent stays PNG, and so does a drawing or screenshot as long as that is small:
 * JPEG blurs its letters.
 * @param pngBytes size when written as PNG
 */
export function storedType(source: PictureKind, transparent: boolean, pngBytes: number): PictureType {
  if (transparent) return 'image/png'
  return source !== 'jpeg' && pngBytes <= maxLosslessBytes ? 'image/png' : 'image/jpeg'
}
