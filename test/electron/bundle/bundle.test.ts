import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { jsonReportState } from '../../../electron/bundle/json-report'
import { readBundle } from '../../../electron/bundle/read-bundle'
import { writeBundle } from '../../../electron/bundle/write-bundle'
import { sha256 } from '../../../electron/platform/files'
import { reportDocumentSchema } from '../../../shared/document/model'
import { temporaryFolder } from '../../support/folder'
import { png } from '../../support/png'
import { everyNode } from '../../support/sample-report'

const id = '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01'
const picture = png(8, 4)
const hash = sha256(picture)

const withPicture = () =>
  reportDocumentSchema.parse({
    ...everyNode(),
    body: [...everyNode().body, { type: 'figure', attrs: { media: hash, alt: '회색' }, content: [] }],
  })

/** A good bundle, as the files inside it. */
function goodFiles(): Record<string, Uint8Array> {
  const document = withPicture()
  return unzipSync(
    writeBundle({ id, document, state: jsonReportState(document), media: new Map([[hash, { bytes: picture }]]) }),
  )
}

/** Writes a file and gives its path. */
function file(bytes: Uint8Array | string): string {
  const name = path.join(temporaryFolder(), 'x.bogo')
  writeFileSync(name, bytes)
  return name
}

const zip = (files: Zippable): string => file(zipSync(files))

/** The files with a manifest that fits them, changed by `edit`. */
function withManifest(files: Record<string, Uint8Array>, edit: (manifest: Record<string, unknown>) => void): string {
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']))
  edit(manifest)
  return zip({ ...files, 'manifest.json': strToU8(JSON.stringify(manifest)) })
}

test('a bundle comes back as it was written', async () => {
  const document = withPicture()
  const bundle = await readBundle(zip(goodFiles()))
  expect(bundle.document).toEqual(document)
  expect(bundle.media.get(hash)).toMatchObject({ type: 'image/png', width: 8, height: 4 })
})

test('equal reports give equal files', () => {
  const document = withPicture()
  const content = { id, document, state: jsonReportState(document), media: new Map([[hash, { bytes: picture }]]) }
  expect(sha256(writeBundle(content))).toBe(sha256(writeBundle({ ...content, state: jsonReportState(document) })))
})

test('a bundle may hold report.json instead of a state', async () => {
  const json = strToU8(JSON.stringify(everyNode()))
  const manifest = {
    format: 1,
    report: { id, template: 'overseas-training', language: 'ko' },
    files: [{ path: 'report.json', bytes: json.byteLength, sha256: sha256(json) }],
  }
  const bundle = await readBundle(zip({ 'manifest.json': strToU8(JSON.stringify(manifest)), 'report.json': json }))
  expect(bundle.document).toEqual(everyNode())
})

test.each([
  ['a text file', () => file('Kính gửi: Bộ Nội vụ'), 'bundle-not-a-zip'],
  ['an empty file', () => file(''), 'bundle-not-a-zip'],
  ['no file', () => path.join(temporaryFolder(), 'missing.bogo'), 'file-not-found'],
  ['a folder', () => temporaryFolder(), 'file-not-found'],
  ['a zip cut in the middle', () => file(zipSync(goodFiles()).slice(0, 900)), 'bundle-truncated'],
  ['a zip without its last byte', () => file(zipSync(goodFiles()).slice(0, -1)), 'bundle-truncated'],
  ['a zip without a manifest', () => zip({ 'report.yjs': Uint8Array.of(0, 0) }), 'bundle-manifest-invalid'],
  [
    'a manifest that is no JSON',
    () => zip({ ...goodFiles(), 'manifest.json': strToU8('{') }),
    'bundle-manifest-invalid',
  ],
  ['a manifest without files', () => withManifest(goodFiles(), (m) => delete m.files), 'bundle-manifest-invalid'],
  [
    'a newer format',
    () => withManifest({ ...goodFiles() }, (m) => Object.assign(m, { format: 2, files: 'new' })),
    'bundle-newer-format',
  ],
  ['a changed state', () => zip({ ...goodFiles(), 'report.yjs': Uint8Array.of(0, 0) }), 'bundle-hash-mismatch'],
  ['a changed picture', () => zip({ ...goodFiles(), [`media/${hash}`]: png(8, 4, 0) }), 'bundle-hash-mismatch'],
  [
    'a file that the manifest does not name',
    () => zip({ ...goodFiles(), 'run.exe': strToU8('MZ') }),
    'bundle-unsafe-entry',
  ],
  ['a path that climbs out', () => zip({ ...goodFiles(), '../../evil': strToU8('x') }), 'bundle-unsafe-entry'],
  [
    '10,000 entries',
    () => zip(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`f${i}`, new Uint8Array()]))),
    'bundle-too-many-entries',
  ],
])('%s is a named error', async (_name, make, code) => {
  await expect(readBundle(make())).rejects.toMatchObject({ name: 'AppError', code })
})

test('a missing picture is a named error', async () => {
  const { [`media/${hash}`]: _gone, ...files } = goodFiles()
  await expect(readBundle(zip(files))).rejects.toMatchObject({ code: 'bundle-media-missing' })
  const unlisted = withManifest(files, (manifest) => {
    manifest.files = (manifest.files as { path: string }[]).filter(({ path: name }) => !name.startsWith('media/'))
  })
  await expect(readBundle(unlisted)).rejects.toMatchObject({ code: 'bundle-media-missing' })
})

test('a picture of another kind is refused by its bytes, whatever it is called', async () => {
  const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>')
  const media = new Map([[sha256(svg), { bytes: svg }]])
  const bytes = writeBundle({ id, document: everyNode(), state: jsonReportState(everyNode()), media })
  await expect(readBundle(file(bytes))).rejects.toMatchObject({ code: 'media-unsupported', params: { type: 'svg' } })
})

test('a zip bomb stops at the declared size', async () => {
  const bomb = zipSync({ 'manifest.json': [new Uint8Array(64 * 1024 * 1024), { level: 9 }] })
  // Declares one byte for the entry, in the central directory: the reader must not believe it.
  const end = Buffer.from(bomb).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  Buffer.from(bomb.buffer).writeUInt32LE(1, end + 24)
  await expect(readBundle(file(bomb))).rejects.toMatchObject({ code: 'bundle-truncated' })
})

test('a state with damaged bytes but a fitting hash is a named error', async () => {
  const files = goodFiles()
  const state = files['report.yjs'] ?? new Uint8Array()
  const broken = state.slice(0, state.byteLength >> 1)
  const name = withManifest({ ...files, 'report.yjs': broken }, (manifest) => {
    for (const entry of manifest.files as { path: string; bytes: number; sha256: string }[]) {
      if (entry.path === 'report.yjs') Object.assign(entry, { bytes: broken.byteLength, sha256: sha256(broken) })
    }
  })
  await expect(readBundle(name)).rejects.toMatchObject({ code: 'report-damaged' })
})

test('any cut of a good bundle is a named error and never half a report', async () => {
  const bytes = zipSync(goodFiles())
  for (let length = 0; length < bytes.byteLength; length += 97) {
    await expect(readBundle(file(bytes.slice(0, length)))).rejects.toMatchObject({ name: 'AppError' })
  }
})

test('the same JSON always gives the same state, so importing it twice changes nothing', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, jsonReportState(everyNode()))
  const once = Y.encodeStateAsUpdate(doc)
  Y.applyUpdate(doc, jsonReportState(everyNode()))
  expect(Y.encodeStateAsUpdate(doc)).toEqual(once)
})
