import { usableBytes } from './page-cipher'
import type { Pages } from './page-reader'

/** A row as it stands in a page: its values, its place, and whether every page that it lies on is whole. */
export interface Cell {
  readonly table: boolean
  readonly rowid: number
  readonly values: readonly Value[]
  readonly verified: boolean
  readonly place: Place
}

/** Where a row begins. */
export interface Place {
  readonly page: number
  readonly index: number
}

export type Value = null | number | string | Buffer

/** More than this no row of ours has, in bytes; a longer one is a damaged length. */
const longest = 256 * 2 ** 20

function readVarint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0
  for (let index = 0; index < 8; index++) {
    const byte = bytes.readUInt8(at + index)
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, next: at + index + 1 }
  }
  return { value: value * 256 + bytes.readUInt8(at + 8), next: at + 9 }
}

const integerBytes = [0, 1, 2, 3, 4, 6, 8]

function readValue(type: number, bytes: Buffer, at: number): { value: Value; next: number } {
  if (type === 0) return { value: null, next: at }
  if (type === 8 || type === 9) return { value: type - 8, next: at }
  if (type === 7) return { value: bytes.readDoubleBE(at), next: at + 8 }
  if (type === 6) return { value: Number(bytes.readBigInt64BE(at)), next: at + 8 }
  if (type < 6) {
    const length = integerBytes[type] ?? 0
    return { value: bytes.readIntBE(at, length), next: at + length }
  }
  if (type < 12) throw new RangeError('no such type')
  const next = at + Math.floor((type - 12) / 2)
  if (next > bytes.length) throw new RangeError('beyond the row')
  const part = bytes.subarray(at, next)
  return { value: type % 2 === 0 ? Buffer.from(part) : part.toString('utf8'), next }
}

function readRecord(bytes: Buffer): Value[] {
  const { value: end, next } = readVarint(bytes, 0)
  const values: Value[] = []
  let at = end
  for (let header = next; header < end; ) {
    const type = readVarint(bytes, header)
    const read = readValue(type.value, bytes, at)
    values.push(read.value)
    header = type.next
    at = read.next
  }
  if (at !== bytes.length) throw new RangeError('no record')
  return values
}

/** How much of a row's `length` bytes stands in its own page; the rest is in overflow pages. */
function localBytes(length: number, table: boolean): number {
  const most = table ? usableBytes - 35 : Math.floor(((usableBytes - 12) * 64) / 255) - 23
  if (length <= most) return length
  const least = Math.floor(((usableBytes - 12) * 32) / 255) - 23
  const local = least + ((length - least) % (usableBytes - 4))
  return local <= most ? local : least
}

function readPayload(pages: Pages, bytes: Buffer, at: number, length: number, table: boolean) {
  if (length > longest) throw new RangeError('too long')
  const local = localBytes(length, table)
  if (at + local > bytes.length) throw new RangeError('beyond the page')
  const parts = [bytes.subarray(at, at + local)]
  let verified = true
  let left = length - local
  let next = left > 0 ? bytes.readUInt32BE(at + local) : 0
  while (left > 0) {
    const page = next > 0 ? pages.read(next) : null
    if (!page) throw new RangeError('overflow page is lost')
    const part = page.bytes.subarray(4, 4 + Math.min(left, usableBytes - 4))
    parts.push(part)
    verified &&= page.verified
    left -= part.length
    next = page.bytes.readUInt32BE(0)
  }
  return { payload: Buffer.concat(parts, length), verified }
}

/** The kinds of pages that hold rows: of a table, and both kinds of an index (tables WITHOUT ROWID are such). */
const kinds = new Map([
  [13, { table: true, header: 8, skip: 0 }],
  [10, { table: false, header: 8, skip: 0 }],
  [2, { table: false, header: 12, skip: 4 }],
])

/** The rows of a page; what cannot be read in it is left out. Any page may be asked for. */
export function* readCells(pages: Pages, number: number, only?: number): Generator<Cell> {
  const page = pages.read(number)
  const start = number === 1 ? 100 : 0
  const kind = page && kinds.get(page.bytes.readUInt8(start))
  if (!kind) return
  const cells = Math.min(page.bytes.readUInt16BE(start + 3), usableBytes / 4)
  for (let index = only ?? 0; index < (only === undefined ? cells : only + 1); index++) {
    try {
      const at = page.bytes.readUInt16BE(start + kind.header + index * 2) + kind.skip
      const length = readVarint(page.bytes, at)
      const rowid = kind.table ? readVarint(page.bytes, length.next) : { value: 0, next: length.next }
      const { payload, verified } = readPayload(pages, page.bytes, rowid.next, length.value, kind.table)
      yield {
        table: kind.table,
        rowid: rowid.value,
        values: readRecord(payload),
        verified: verified && page.verified,
        place: { page: number, index },
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
}
