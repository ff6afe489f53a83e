import type { ReadHeader } from './header'

const endOfImage = 0xd9
const startOfScan = 0xda
const temporary = 0x01

/** SOF0-SOF15 without the markers of tables among them: these hold the size. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7

/** Where the next marker's code stands; stuffed and restart bytes inside scans are none. -1 at the end. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1] ?? 0
    if (code !== 0 && code !== 0xff && !isRestart(code)) return at + 1
  }
  return -1
}

/** JPEG (ITU-T T.81, annex B): segments and scans up to the end marker; what cameras append after it does not count. */
export const readJpeg: ReadHeader = (file) => {
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  let size = { width: 0, height: 0 }
  let scans = 0
  let at = nextMarker(bytes, 2)
  while (at >= 0) {
    const marker = file.getUint8(at)
    if (marker === endOfImage) return { ...size, whole: scans > 0 }
    if (marker === startOfScan) scans++
    if (isFrame(marker)) size = { height: file.getUint16(at + 4), width: file.getUint16(at + 6) }
    at = nextMarker(bytes, marker === temporary ? at + 1 : at + 1 + file.getUint16(at + 1))
  }
  return { ...size, whole: false }
}
