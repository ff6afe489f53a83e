import { lettersAt, type ReadHeader } from './header'

/** PNG (W3C, third edition): the size is in the first chunk, the last is named IEND. */
export const readPng: ReadHeader = (file) => {
  const size = { width: file.getUint32(16), height: file.getUint32(20) }
  let at = 8
  while (at + 12 <= file.byteLength) {
    if (lettersAt(file, at + 4) === 'IEND') return { ...size, whole: true }
    at += 12 + file.getUint32(at)
  }
  return { ...size, whole: false }
}
