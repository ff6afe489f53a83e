import type { ReadHeader } from './header'

const extension = 0x21
const imageDescriptor = 0x2c

/** Bytes of the colour table that a field of flags announces. */
const tableBytes = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0)

/** Behind a chain of sub-blocks, each led by its length; an empty one ends it. */
function afterBlocks(file: DataView, from: number): number {
  let at = from
  while (file.getUint8(at) !== 0) at += 1 + file.getUint8(at)
  return at + 1
}

/** GIF89a as far as its first frame, the only one that paper shows. */
export const readGif: ReadHeader = (file) => {
  const canvas = { width: file.getUint16(6, true), height: file.getUint16(8, true) }
  let at = 13 + tableBytes(file.getUint8(10))
  while (file.getUint8(at) === extension) at = afterBlocks(file, at + 2)
  if (file.getUint8(at) !== imageDescriptor) return { ...canvas, whole: false }
  // A frame that is larger than the canvas enlarges it.
  const width = Math.max(canvas.width, file.getUint16(at + 1, true) + file.getUint16(at + 5, true))
  const height = Math.max(canvas.height, file.getUint16(at + 3, true) + file.getUint16(at + 7, true))
  afterBlocks(file, at + 11 + tableBytes(file.getUint8(at + 9)))
  return { width, height, whole: true }
}
