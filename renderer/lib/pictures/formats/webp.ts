import { lettersAt, type ReadHeader } from './header'

const sizeBits = 0x3fff
const uint24 = (file: DataView, at: number): number => file.getUint16(at, true) | (file.getUint8(at + 2) << 16)

function sizeOf(file: DataView): { width: number; height: number } {
  const chunk = lettersAt(file, 12)
  if (chunk === 'VP8X') return { width: uint24(file, 24) + 1, height: uint24(file, 27) + 1 }
  if (chunk === 'VP8L') {
    const bits = file.getUint32(21, true)
    return { width: (bits & sizeBits) + 1, height: ((bits >>> 14) & sizeBits) + 1 }
  }
  return { width: file.getUint16(26, true) & sizeBits, height: file.getUint16(28, true) & sizeBits }
}

/** WebP (RFC 9649): lossy, lossless and extended files, in a RIFF container that says how long it is. */
export const readWebp: ReadHeader = (file) => ({
  ...sizeOf(file),
  whole: file.getUint32(4, true) + 8 <= file.byteLength,
})
