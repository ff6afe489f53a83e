import type { Picture } from '../bundle/picture'

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const iccName = 'ICC_PROFILE'

/** Parts of a JPEG that drawing it needs: all but applications' own data and comments; JFIF, colours (ICC) and Adobe's transform stay. */
function keepsSegment(marker: number, data: Uint8Array): boolean {
  if (marker === 0xe2) return String.fromCharCode(...data.subarray(4, 4 + iccName.length)) === iccName
  return marker !== 0xfe && (marker < 0xe0 || marker > 0xef || marker === 0xe0 || marker === 0xee)
}

/** Whether a byte after FF belongs to coded data: a stuffed zero, a restart, or a byte that only fills. */
const isCoded = (byte: number): boolean => byte === 0 || byte === 0xff || (byte >= 0xd0 && byte <= 0xd7)

/** Where the picture ends whose data begin here: behind its end mark, or with the file. A phone may put a second picture after it. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  let at = from
  while (at + 1 < bytes.byteLength) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || isCoded(next)) at += 1
    else if (next === 0xd9) return at + 2
    else if (at + 4 > bytes.byteLength) break
    else at += 2 + view(bytes).getUint16(at + 2)
  }
  return bytes.byteLength
}

/** Slices of a JPEG (ITU-T T.81, annex B) up to its picture data, then that data up to the end mark. */
function jpegSlices(bytes: Uint8Array): Uint8Array[] | null {
  const slices = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.byteLength && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xda) return [...slices, bytes.subarray(at, endOfPicture(bytes, at))]
    const next = at + 2 + view(bytes).getUint16(at + 2)
    const segment = bytes.subarray(at, next)
    if (keepsSegment(marker, segment)) slices.push(segment)
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
