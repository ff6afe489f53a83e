/** What a camera may write into a photo. */
export interface PhotoFacts {
  /** 1-8: how the pixels lie, as EXIF numbers it. */
  readonly orientation?: number
  /** As cameras write it: `2026:10:12 14:03:59`. */
  readonly taken?: string
  readonly digitised?: string
  /** Degrees, minutes and seconds with the hemisphere. */
  readonly latitude?: readonly [number, number, number, 'N' | 'S']
  readonly longitude?: readonly [number, number, number, 'E' | 'W']
}

interface Field {
  readonly tag: number
  readonly type: 2 | 3 | 4 | 5
  readonly values: string | readonly number[]
}

const sizes = { 2: 1, 3: 2, 4: 4, 5: 8 } as const

/** One directory of a big-endian TIFF: its fields, then the values that do not fit into them. */
function directory(fields: readonly Field[], start: number): Buffer {
  const head = Buffer.alloc(2 + fields.length * 12 + 4)
  head.writeUInt16BE(fields.length)
  const tail: Buffer[] = []
  let free = start + head.length
  fields.forEach(({ tag, type, values }, index) => {
    const at = 2 + index * 12
    const bytes =
      typeof values === 'string' ? Buffer.from(`${values}\0`, 'latin1') : Buffer.alloc(values.length * sizes[type])
    if (typeof values !== 'string') {
      values.forEach((value, place) => {
        if (type === 3) bytes.writeUInt16BE(value, place * 2)
        if (type === 4) bytes.writeUInt32BE(value, place * 4)
        if (type === 5) {
          bytes.writeUInt32BE(Math.round(value * 1_000), place * 8)
          bytes.writeUInt32BE(1_000, place * 8 + 4)
        }
      })
    }
    head.writeUInt16BE(tag, at)
    head.writeUInt16BE(type, at + 2)
    head.writeUInt32BE(bytes.length / sizes[type], at + 4)
    if (bytes.length <= 4) bytes.copy(head, at + 8)
    else {
      head.writeUInt32BE(free, at + 8)
      tail.push(bytes)
      free += bytes.length
    }
  })
  return Buffer.concat([head, ...tail])
}

/** The EXIF data of a photo, as a TIFF. */
export function exif({ orientation, taken, digitised, latitude, longitude }: PhotoFacts): Buffer {
  const times: Field[] = [
    ...(taken === undefined ? [] : [{ tag: 0x9003, type: 2, values: taken } as const]),
    ...(digitised === undefined ? [] : [{ tag: 0x9004, type: 2, values: digitised } as const]),
  ]
  const place: Field[] = [
    ...(latitude
      ? ([
          { tag: 1, type: 2, values: latitude[3] },
          { tag: 2, type: 5, values: latitude.slice(0, 3) as number[] },
        ] as const)
      : []),
    ...(longitude
      ? ([
          { tag: 3, type: 2, values: longitude[3] },
          { tag: 4, type: 5, values: longitude.slice(0, 3) as number[] },
        ] as const)
      : []),
  ]
  const root = (timesAt: number, placeAt: number): Field[] => [
    { tag: 0x0112, type: 3, values: [orientation ?? 1] },
    { tag: 0x8769, type: 4, values: [timesAt] },
    { tag: 0x8825, type: 4, values: [placeAt] },
  ]
  const timesAt = 8 + directory(root(0, 0), 8).length
  const placeAt = timesAt + directory(times, timesAt).length
  return Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
    directory(root(timesAt, placeAt), 8),
    directory(times, timesAt),
    directory(place, placeAt),
  ])
}

/** A JPEG with EXIF data put in behind its first bytes. */
export function withExif(jpeg: Uint8Array, facts: PhotoFacts): Buffer {
  const data = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(facts)])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)])
}

/** The frame of a JPEG without anything to see in it: enough for who only reads headers. */
export function emptyJpeg(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0x00, 0xff, 0xd0, 0x34]
  return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, Buffer.from(scan), Buffer.from([0xff, 0xd9])])
}
