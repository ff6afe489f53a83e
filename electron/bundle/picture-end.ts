import type { PictureType } from '../../shared/media'

/** Where a PNG ends: after its chunk IEND. Null for one that has none. */
function endOfPng(bytes: Buffer): number | null {
  for (let at = 8; at + 12 <= bytes.byteLength; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    at += 12 + length
    if (type === 'IEND') return at
  }
  return null
}

/** Markers of a JPEG that have no length: padding, restarts and its start. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/** Where a JPEG ends: after its marker EOI, which is no part of a thumbnail or of the picture's own data. */
function endOfJpeg(bytes: Buffer): number | null {
  for (let at = 2; at + 1 < bytes.byteLength; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || marker === 0xff || marker === 0) at += 1
    else if (marker === 0xd9) return at + 2
    else if (isBare(marker)) at += 2
    else if (at + 4 > bytes.byteLength) return null
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** Other pictures (previews of cameras) and the short films of telephones stand behind honest photos. */
const isHonest = (rest: Buffer): boolean =>
  rest.every((byte) => byte === 0 || byte === 0xff) ||
  (rest[0] === 0xff && rest[1] === 0xd8) ||
  rest.toString('latin1', 4, 8) === 'ftyp'

/**
 * Whether something of another kind is hidden behind a picture: a file that is two things at once is meant to get past
 * somebody. A picture without an end only has a broken last line, which every viewer shows.
 */
export function hidesMore(bytes: Uint8Array, type: PictureType): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = type === 'image/png' ? endOfPng(view) : endOfJpeg(view)
  return end !== null && end < view.byteLength && !isHonest(view.subarray(end))
}
