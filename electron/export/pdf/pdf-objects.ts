import { inflateSync } from 'node:zlib'

/** The objects of a PDF file as the engine writes them: uncompressed, with a classic table of their places. */
export interface PdfObjects {
  /** Dictionary or other text of an object, without its stream. '' where there is none. */
  textOf(id: number): string
  /** The unpacked stream of an object. */
  streamOf(id: number): Buffer
  readonly ids: readonly number[]
}

/** Longest dictionary before a stream that is looked at, in bytes. */
const longestHead = 4_096

/**
 * Reads the table at the end of a file. Null where it is no whole file of that kind.
 * @param bytes the file; only what is asked for is looked at, so pictures cost nothing
 */
export function readObjects(bytes: Uint8Array): PdfObjects | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.subarray(-64).toString('latin1'))
  if (!start) return null
  const table = file.subarray(Number(start[1])).toString('latin1')
  const [, count = '0'] = /^xref\s+0 (\d+)\s/.exec(table) ?? []
  const entries = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)].slice(0, Number(count))
  if (entries.length === 0) return null
  const offsets = new Map(entries.flatMap(([, at, kind], id) => (kind === 'n' ? [[id, Number(at)] as const] : [])))
  const ends = [...offsets.values(), Number(start[1])].sort((a, b) => a - b)
  const endOf = new Map(ends.map((at, index) => [at, ends[index + 1] ?? file.length]))

  function textOf(id: number): string {
    const at = offsets.get(id)
    if (at === undefined) return ''
    const end = endOf.get(at) ?? file.length
    const head = file.subarray(at, Math.min(end, at + longestHead))
    const stream = head.indexOf('\nstream')
    return (stream === -1 ? file.subarray(at, end) : head.subarray(0, stream)).toString('latin1')
  }

  function streamOf(id: number): Buffer {
    const text = textOf(id)
    const at = file.indexOf('stream', (offsets.get(id) ?? 0) + text.length)
    const from = at + 'stream'.length + (file[at + 6] === 0x0d ? 2 : 1)
    const packed = file.subarray(from, from + Number(/\/Length (\d+)/.exec(text)?.[1] ?? 0))
    return text.includes('/FlateDecode') ? inflateSync(packed) : packed
  }

  return { textOf, streamOf, ids: [...offsets.keys()] }
}
