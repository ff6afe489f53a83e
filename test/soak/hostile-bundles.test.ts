import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { strToU8, unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { jsonReportState } from '../../electron/bundle/json-report'
import { writeBundle } from '../../electron/bundle/write-bundle'
import { sha256 } from '../../electron/platform/files'
import { reportDocumentSchema } from '../../shared/document/model'
import { temporaryFolder } from '../support/folder'
import { png } from '../support/png'
import { createRandom } from '../support/random'
import { everyNode } from '../support/sample-report'
import { rounds, soakTime } from '../support/soak'
import { openStore } from '../support/store'
import { type RawEntry, rawZip } from '../support/zip'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

const id = '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01'
const mebibyte = 1024 * 1024
/** No file may take longer to refuse, or more memory on top of what the test itself holds. */
const limits = { milliseconds: 10_000, bytes: 400 * mebibyte }

const picture = png(8, 4)
const withFigure = (hash: string) =>
  reportDocumentSchema.parse({
    ...everyNode(),
    body: [...everyNode().body, { type: 'figure', attrs: { media: hash }, content: [] }],
  })

/** A good bundle with a picture of any bytes. */
function good(bytes: Uint8Array = picture): Buffer {
  const hash = sha256(bytes)
  const document = withFigure(hash)
  const media = new Map([[hash, { bytes }]])
  return Buffer.from(writeBundle({ id, document, state: jsonReportState(document), media }))
}

const filesOf = (zip: Uint8Array): RawEntry[] =>
  Object.entries(unzipSync(zip)).map(([name, bytes]) => ({ name, bytes }))

/** The entries with a manifest that names all of them truly: what an attacker would do. */
function honest(entries: readonly RawEntry[]): RawEntry[] {
  const files = entries
    .filter(({ name }) => name !== 'manifest.json')
    .map(({ name, bytes }) => ({ path: name, bytes: bytes.byteLength, sha256: sha256(bytes) }))
  const manifest = { format: 1, report: { id, template: 'overseas-training', language: 'ko' }, files }
  return [
    { name: 'manifest.json', bytes: strToU8(JSON.stringify(manifest)) },
    ...entries.filter(({ name }) => name !== 'manifest.json'),
  ]
}
const added = (...entries: RawEntry[]) => rawZip(honest([...filesOf(good()), ...entries]))
const stateOf = (state: Uint8Array) => rawZip(honest([{ name: 'report.yjs', bytes: state }]))

/** Zeros that pack a thousand times smaller. */
const zeros = (size: number): RawEntry => {
  const bytes = new Uint8Array(size)
  return { name: 'report.yjs', bytes, packed: deflateRawSync(bytes, { level: 9 }) }
}

/** The same packed zeros in every entry: 42.zip in one level. */
function manyBombs(): Buffer {
  const bytes = new Uint8Array(8 * mebibyte)
  const packed = deflateRawSync(bytes, { level: 9 })
  return rawZip(Array.from({ length: 300 }, (_, index) => ({ name: `media/${index}`, bytes, packed })))
}

function giantPng(): Buffer {
  const bytes = Buffer.from(png(4, 4))
  bytes.writeUInt32BE(30_000, 16)
  bytes.writeUInt32BE(30_000, 20)
  return good(bytes)
}

/** Written struct by struct: yjs itself would need minutes for it. */
function deepReport(levels: number): Uint8Array {
  const encoder = new UpdateEncoder()
  encoder.client(7, levels)
  encoder.firstType('body', 'bulletList')
  for (let level = 1; level < levels; level++) encoder.typeIn(7, level - 1, 'bulletList')
  return encoder.end()
}

/** Just enough of yjs's own format (update v1). */
class UpdateEncoder {
  private readonly bytes: number[] = [1]
  private number(value: number): void {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) this.bytes.push(128 | (rest & 127))
    this.bytes.push(rest)
  }
  private text(value: string): void {
    const bytes = strToU8(value)
    this.number(bytes.byteLength)
    this.bytes.push(...bytes)
  }
  client(client: number, structs: number): void {
    this.number(structs)
    this.number(client)
    this.number(0)
  }
  firstType(root: string, name: string): void {
    this.bytes.push(7, 1)
    this.text(root)
    this.type(name)
  }
  typeIn(client: number, clock: number, name: string): void {
    this.bytes.push(7, 0)
    this.number(client)
    this.number(clock)
    this.type(name)
  }
  /** An XML element. */
  private type(name: string): void {
    this.bytes.push(3)
    this.text(name)
  }
  end(): Uint8Array {
    this.bytes.push(0)
    return Uint8Array.from(this.bytes)
  }
}

const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>')
const html = strToU8('<html><script>alert(1)</script></html>')
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100', 'hex'),
  Buffer.from('ffda0008010100003f0037ffd9', 'hex'),
])

const hostile: readonly (readonly [string, () => Buffer, string])[] = [
  ['zip slip', () => added({ name: '../../evil.txt', bytes: strToU8('x') }), 'bundle-unsafe-entry'],
  [
    'zip slip in the middle of a name',
    () => added({ name: 'media/../../evil', bytes: strToU8('x') }),
    'bundle-unsafe-entry',
  ],
  ['zip slip by backslash', () => added({ name: '..\\..\\evil.txt', bytes: strToU8('x') }), 'bundle-unsafe-entry'],
  ['an absolute path', () => added({ name: '/tmp/bogo-evil.txt', bytes: strToU8('x') }), 'bundle-unsafe-entry'],
  ['a drive of Windows', () => added({ name: 'C:/evil.txt', bytes: strToU8('x') }), 'bundle-unsafe-entry'],
  ['a stream of NTFS', () => added({ name: 'report.yjs:evil', bytes: strToU8('x') }), 'bundle-unsafe-entry'],
  [
    'a symbolic link',
    () => added({ name: 'media/link', bytes: strToU8('/etc/passwd'), mode: 0o120777 }),
    'bundle-unsafe-entry',
  ],
  [
    'a program that the manifest does not name',
    () => rawZip([...filesOf(good()), { name: 'run.exe', bytes: strToU8('MZ') }]),
    'bundle-unsafe-entry',
  ],
  [
    'the same name twice',
    () => rawZip([...filesOf(good()), { name: 'report.yjs', bytes: strToU8('x') }]),
    'bundle-unsafe-entry',
  ],
  [
    'two manifests',
    () => rawZip([...filesOf(good()), { name: 'manifest.json', bytes: strToU8('{}') }]),
    'bundle-unsafe-entry',
  ],
  ['a bomb of 80 MB', () => rawZip(honest([zeros(80 * mebibyte)])), 'bundle-too-large'],
  ['a bomb of many entries', manyBombs, 'bundle-too-large'],
  ['a bomb as manifest', () => rawZip([{ ...zeros(60 * mebibyte), name: 'manifest.json' }]), 'bundle-too-large'],
  [
    'a bomb inside a bomb, as a picture',
    () => added({ name: `media/${'a'.repeat(64)}`, bytes: manyBombs() }),
    'media-',
  ],
  [
    '4 GB that are declared',
    () => rawZip([...filesOf(good()), { name: 'media/x', bytes: strToU8('x'), declared: 0xfffffffe }]),
    'bundle-too-large',
  ],
  [
    'a size that is declared too small',
    () => rawZip([{ ...zeros(mebibyte), declared: 10, name: 'manifest.json' }]),
    'bundle-truncated',
  ],
  [
    'a picture with a hash of another',
    () =>
      rawZip(
        filesOf(good()).map((entry) => (entry.name.startsWith('media/') ? { ...entry, bytes: png(8, 4, 9) } : entry)),
      ),
    'bundle-hash-mismatch',
  ],
  ['a script in an SVG', () => good(svg), 'media-unsupported'],
  ['HTML that is called a picture', () => good(html), 'media-unreadable'],
  ['a GIF that is called a picture', () => good(gif), 'media-unsupported'],
  ['a PNG with a zip behind it', () => good(Buffer.concat([picture, good()])), 'media-polyglot'],
  ['a PNG with a page behind it', () => good(Buffer.concat([picture, html])), 'media-polyglot'],
  ['a JPEG with a program behind it', () => good(Buffer.concat([jpeg, strToU8('MZ\u0090 program')])), 'media-polyglot'],
  ['a PNG of 30,000 × 30,000 pixels', giantPng, 'media-too-many-pixels'],
  ['a picture of 25 MB', () => good(Buffer.concat([picture, Buffer.alloc(25 * mebibyte, 1)])), 'media-too-large'],
  ['a text that is 20,000 levels deep', () => stateOf(deepReport(20_000)), 'report-'],
  [
    'a yjs update that claims four thousand million structs',
    () => stateOf(Uint8Array.of(1, 255, 255, 255, 255, 15, 1, 0)),
    'report-damaged',
  ],
  ['a report without a text', () => stateOf(Y.encodeStateAsUpdate(new Y.Doc())), 'report-'],
]

/** What the store holds, as one hash. */
function digestOf({ database }: ReturnType<typeof openStore>): string {
  const hash = createHash('sha256')
  for (const table of ['updates', 'heads', 'media', 'versions', 'purged', 'settings', 'templates']) {
    for (const row of database.prepare(`SELECT * FROM ${table}`).iterate()) hash.update(JSON.stringify(row))
  }
  return hash.digest('hex')
}

/** A store beside an empty folder that stays empty, and a file with the bytes. */
function place(bytes: Uint8Array) {
  const folder = temporaryFolder()
  const inner = path.join(folder, 'a', 'b')
  mkdirSync(inner, { recursive: true })
  const store = openStore(inner)
  const file = path.join(inner, 'x.bogo')
  writeFileSync(file, bytes)
  return { folder, store, file, files: () => readdirSync(folder, { recursive: true }).sort() }
}

test('(control) a good bundle is taken in', async () => {
  const { store, file } = place(good())
  const before = digestOf(store)
  expect(await store.reports.import(file)).toMatchObject({ id, problem: null })
  expect(digestOf(store)).not.toBe(before)
})

test('(control) a good JPEG with its end is taken in', async () => {
  const { store, file } = place(good(jpeg))
  expect(await store.reports.import(file)).toMatchObject({ problem: null })
})

test('(control) a reader without checks would take what is refused here', () => {
  const names = (zip: Uint8Array) => Object.keys(unzipSync(zip))
  expect(names(added({ name: '../../evil.txt', bytes: strToU8('x') }))).toContain('../../evil.txt')
  expect(names(added({ name: '/tmp/bogo-evil.txt', bytes: strToU8('x') }))).toContain('/tmp/bogo-evil.txt')
  const twice = rawZip([...filesOf(good()), { name: 'report.yjs', bytes: strToU8('second') }])
  expect(unzipSync(twice)['report.yjs']).toEqual(strToU8('second'))
  expect(unzipSync(rawZip([zeros(80 * mebibyte)]))['report.yjs']?.byteLength).toBe(80 * mebibyte)
})

test('(control) the deep text is one that yjs reads, and a small one of its kind is refused for its nodes only', async () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, deepReport(50))
  expect(
    doc
      .getXmlFragment('body')
      .toString()
      .match(/<bulletlist>/g),
  ).toHaveLength(50)
})

test.each(hostile)('%s is refused by name, quickly, and leaves everything as it was', async (_name, make, code) => {
  const { store, file, files } = place(make())
  const before = { digest: digestOf(store), files: files(), memory: process.memoryUsage().rss }
  const started = performance.now()
  await expect(store.reports.import(file)).rejects.toMatchObject({
    name: 'AppError',
    code: expect.stringMatching(new RegExp(`^${code}`)),
  })
  expect(performance.now() - started).toBeLessThan(limits.milliseconds)
  expect(process.memoryUsage().rss - before.memory).toBeLessThan(limits.bytes)
  expect(digestOf(store)).toBe(before.digest)
  expect(files()).toEqual(before.files)
})

test('a bundle that is cut at any of 64 places is refused by name', async () => {
  const whole = good()
  const { store, file } = place(whole)
  const before = digestOf(store)
  for (let part = 0; part < 64; part++) {
    writeFileSync(file, whole.subarray(0, Math.floor((whole.byteLength * part) / 64)))
    await expect(store.reports.import(file), `cut ${part}`).rejects.toMatchObject({ name: 'AppError' })
  }
  expect(digestOf(store)).toBe(before)
})

/** Changes some bytes at random. */
function flipped(bytes: Uint8Array, below: (bound: number) => number): Buffer {
  const changed = Buffer.from(bytes)
  for (let count = 1 + below(8); count > 0; count--) {
    const at = below(changed.byteLength)
    changed[at] = (changed[at] ?? 0) ^ (1 << below(8))
  }
  return changed
}

/** Takes a file in: an error must have a name, and what is taken must be a report that can be read. */
async function attempt({ store, file }: ReturnType<typeof place>, bytes: Uint8Array): Promise<boolean> {
  const before = digestOf(store)
  writeFileSync(file, bytes)
  try {
    const { problem } = await store.reports.import(file)
    expect(problem).toBeNull()
    return true
  } catch (error) {
    expect(error).toMatchObject({ name: 'AppError' })
    expect(digestOf(store)).toBe(before)
    return false
  }
}

test('a bundle with random flips is refused by name, or is still the whole report', async () => {
  const { below } = createRandom()
  const here = place(good())
  const whole = good()
  let refused = 0
  for (let round = 0; round < rounds(60, 20_000); round++) if (!(await attempt(here, flipped(whole, below)))) refused++
  expect(refused).toBeGreaterThan(0)
})

test('random flips in the text itself, under hashes that fit, never make a report that cannot be read', async () => {
  const { below } = createRandom()
  const state = jsonReportState(everyNode())
  let refused = 0
  for (let round = 0; round < rounds(40, 10_000); round++) {
    const here = place(new Uint8Array())
    if (!(await attempt(here, stateOf(flipped(state, below))))) refused++
    here.store.database.close()
  }
  expect(refused).toBeGreaterThan(0)
})
