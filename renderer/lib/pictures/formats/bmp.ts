import type { ReadHeader } from './header'

const coreHeader = 12
const bitFields = 3

/** Windows bitmap: uncompressed pixels must all be there; a compressed one is left to the decoder. */
export const readBmp: ReadHeader = (file) => {
  const core = file.getUint32(14, true) === coreHeader
  const width = core ? file.getUint16(18, true) : file.getInt32(18, true)
  const height = core ? file.getUint16(20, true) : Math.abs(file.getInt32(22, true))
  const bits = file.getUint16(core ? 24 : 28, true)
  const compression = core ? 0 : file.getUint32(30, true)
  const pixelBytes = Math.ceil((width * bits) / 32) * 4 * height
  const plain = compression === 0 || compression === bitFields
  return { width, height, whole: !plain || file.getUint32(10, true) + pixelBytes <= file.byteLength }
}
