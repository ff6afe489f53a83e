import { crc32, deflateRawSync } from 'node:zlib'

/** One entry as it is written, lies included. */
export interface RawEntry {
  readonly name: string
  readonly bytes: Uint8Array
  /** Packed bytes in the place of the entry's own. */
  readonly packed?: Uint8Array
  /** What the entry says that it unpacks to. */
  readonly declared?: number
  /** Upper 16 bits of the external attributes. */
  readonly mode?: number
}

/** A zip that honest libraries do not write: names twice, links, sizes that are not true. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, packed = deflateRawSync(bytes), declared = bytes.byteLength, mode = 0 } of entries) {
    const title = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(0x0800, 6)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(crc32(bytes), 14)
    local.writeUInt32LE(packed.byteLength, 18)
    local.writeUInt32LE(declared, 22)
    local.writeUInt16LE(title.byteLength, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(0x0314, 4)
    local.copy(central, 6, 4, 30)
    central.writeUInt32LE((mode << 16) >>> 0, 38)
    central.writeUInt32LE(offset, 42)
    directory.push(central, title)
    parts.push(local, title, Buffer.from(packed))
    offset += 30 + title.byteLength + packed.byteLength
  }
  const table = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(table.byteLength, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, table, end])
}
