import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { popplerBytes } from './pdf'

/** A page as a picture: one byte a point, 0 black to 255 white, in 16 greys, row by row. */
export interface PagePicture {
  readonly width: number
  readonly height: number
  readonly points: Uint8Array
}

/** Points to the inch of the pages that are compared. A point is 0.64 mm. */
export const pageResolution = 40

/** Of 256 greys every sixteenth: as small a file as still shows every line. */
const coarse = (grey: number): number => (grey >> 4) * 17

/** Splits what pdftoppm prints: one PGM after the other. */
function readPgms(bytes: Buffer): PagePicture[] {
  const pictures: PagePicture[] = []
  for (let at = 0; at < bytes.length; ) {
    const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString('latin1', at, at + 40))
    if (!head) throw new Error('pdftoppm printed something else than grey pages')
    const [width, height] = [Number(head[1]), Number(head[2])]
    const start = at + head[0].length
    at = start + width * height
    pictures.push({ width, height, points: Uint8Array.from(bytes.subarray(start, at), coarse) })
  }
  return pictures
}

/** Every page of a PDF as poppler draws it. */
export const pagePictures = (pdf: Uint8Array, resolution = pageResolution): PagePicture[] =>
  readPgms(popplerBytes('pdftoppm', pdf, ['-r', String(resolution), '-gray']))

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const greyOfFourBits = Buffer.from([4, 0, 0, 0, 0])
const colourOfEightBits = Buffer.from([8, 2, 0, 0, 0])

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const bytes = Buffer.alloc(body.length + 8)
  bytes.writeUInt32BE(data.byteLength, 0)
  body.copy(bytes, 4)
  bytes.writeUInt32BE(crc32(body), body.length + 4)
  return bytes
}

function pngOf(width: number, height: number, kind: Buffer, rows: Buffer): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([size, kind])),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A page as a PNG of 16 greys, about 9 kB for a page full of text. */
export function greyPng({ width, height, points }: PagePicture): Buffer {
  const row = Math.ceil(width / 2) + 1
  const rows = Buffer.alloc(row * height)
  for (const [at, grey] of points.entries()) {
    const [x, y] = [at % width, Math.floor(at / width)]
    const place = y * row + 1 + (x >> 1)
    rows[place] = (rows[place] ?? 0) | ((grey >> 4) << (x % 2 === 0 ? 4 : 0))
  }
  return pngOf(width, height, greyOfFourBits, rows)
}

/** Reads what `greyPng` wrote; any other PNG is an error. */
export function readGreyPng(png: Buffer): PagePicture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const data = 41
  const rows = inflateSync(png.subarray(data, data + png.readUInt32BE(data - 8)))
  const row = Math.ceil(width / 2) + 1
  if (!png.subarray(24, 29).equals(greyOfFourBits) || rows.length !== row * height)
    throw new Error('not a page that the golden tests wrote')
  const points = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)]
    const pair = rows[y * row + 1 + (x >> 1)] ?? 0
    return (x % 2 === 0 ? pair >> 4 : pair & 15) * 17
  })
  return { width, height, points }
}

/** Two pages laid over each other: what only the first has is red, what only the second has is blue. */
export function differencePng(before: PagePicture, after: PagePicture): Buffer {
  const width = Math.max(before.width, after.width)
  const height = Math.max(before.height, after.height)
  const rows = Buffer.alloc((width * 3 + 1) * height)
  const at = (page: PagePicture, x: number, y: number): number =>
    x < page.width && y < page.height ? (page.points[y * page.width + x] ?? 255) : 255
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [was, is] = [at(before, x, y), at(after, x, y)]
      rows.set([is, (was + is) >> 1, was], y * (width * 3 + 1) + 1 + x * 3)
    }
  return pngOf(width, height, colourOfEightBits, rows)
}
