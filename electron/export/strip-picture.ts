import type { Picture } from '../bundle/picture'

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Parts of a JPEG that drawing it needs: all but applications' own data and comments; JFIF, colours (ICC) and Adobe's transform stay. */
const keepsSegment = (marker: number): boolean =>
  marker !== 0xfe && (marker < 0xe0 || marker > 0xef || marker === 0xe0 || marker === 0xe2 || marker === 0xee)

/** Slices of a JPEG (ITU-T T.81, annex B) up to its picture data, then that data up to the end mark. */
function jpegSlices(bytes: Uint8Array): Uint8Array[] | null {
  const slices = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.byteLength && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) {
      const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(Buffer.from([0xff, 0xd9]))
      return [...slices, bytes.subarray(at, end > at ? end + 2 : undefined)]
    }
    const next = at + 2 + view(bytes).getUint16(at + 2)
    if (keepsSegment(marker)) slices.push(bytes.subarray(at, next))
    at = next
  }
  return null
}

/** Chunks of a PNG that change how it looks; texts, times and EXIF are not among them (W3C PNG, chapter 11). */
const drawn = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'bKGD',
  'pHYs',
])

function pngSlices(bytes: Uint8Array): Uint8Array[] | null {
  const slices = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.byteLength) {
    const next = at + 12 + view(bytes).getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (drawn.has(name)) slices.push(bytes.subarray(at, next))
    if (name === 'IEND') return slices
    at = next
  }
  return null
}

/**
 * A picture without what a camera or a program wrote beside it: time, place, owner, comments, small previews. Pictures
 * that Bogo took in have none; files of other systems may. One that cannot be read that far stays as it is: writers
 * refuse it by themselves.
 */
export function stripPicture(picture: Picture): Picture {
  const slices = picture.type === 'image/jpeg' ? jpegSlices(picture.bytes) : pngSlices(picture.bytes)
  return slices ? { ...picture, bytes: Buffer.concat(slices) } : picture
}
