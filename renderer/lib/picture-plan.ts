import { AppError } from '../../shared/errors'
import { maxPictureSide, type PictureType } from '../../shared/media'

/** Formats that the page can decode; all are stored as JPEG or PNG. */
const readable = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/bmp', 'image/avif'])

/** Most bytes of a file that is worth decoding: more would exhaust the memory of an office PC. */
const maxSourceBytes = 100 * 1024 * 1024

/** A drawing stays lossless up to this many bytes. */
const maxLosslessBytes = 1024 * 1024

/**
 * Refuses what cannot be a picture of a report.
 * @throws AppError `media-unsupported` (SVG may run code, HEIC cannot be decoded everywhere), `media-too-large`
 */
export function checkSource({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>): void {
  if (!readable.has(type)) {
    const extension = name.includes('.') ? name.split('.').at(-1) : ''
    throw new AppError('media-unsupported', { type: (extension || type || name).toUpperCase().slice(0, 40) })
  }
  if (size > maxSourceBytes) throw new AppError('media-too-large', { limit: '100 MB' })
}

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
export function storedType(source: string, transparent: boolean, pngBytes: number): PictureType {
  if (transparent) return 'image/png'
  return source !== 'image/jpeg' && pngBytes <= maxLosslessBytes ? 'image/png' : 'image/jpeg'
}
