import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const result = Buffer.alloc(8 + data.byteLength + 4)
  result.writeUInt32BE(data.byteLength, 0)
  body.copy(result, 4)
  result.writeUInt32BE(crc32(body), 8 + data.byteLength)
  return result
}

/** A real PNG of greys, of a given size in pixels. @param grey one for all, or what gives each */
export function png(width: number, height: number, grey: number | (() => number) = 128): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const rows = Buffer.alloc((width + 1) * height)
  rows.forEach((_, at) => {
    rows[at] = typeof grey === 'number' ? grey : grey()
  })
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
