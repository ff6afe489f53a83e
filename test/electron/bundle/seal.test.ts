import { createCipheriv, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openBytes } from '../../../electron/bundle/byte-source'
import { jsonReportState } from '../../../electron/bundle/json-report'
import { readBundle } from '../../../electron/bundle/read-bundle'
import { headBytes, seal } from '../../../electron/bundle/seal'
import { chunkBytes, type SealHeader, sealKeys, tagBytes } from '../../../electron/bundle/seal-format'
import { unseal } from '../../../electron/bundle/unseal'
import { bundlePieces } from '../../../electron/bundle/write-bundle'
import { writePieces } from '../../../electron/platform/files'
import { temporaryFolder } from '../../support/folder'
import { everyNode } from '../../support/sample-report'

/** The least that is allowed, so that tests are quick; what is said about bounds does not depend on it. */
const quick = { name: 'argon2id', memoryKiB: 8 * 1024, passes: 1, lanes: 1 } as const
const passphrase = '한강 다리 아래 오리 세 마리'

async function sealed(bytes: Uint8Array, words = passphrase): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of seal([bytes], words, quick)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function opened(bytes: Uint8Array, words = passphrase): Promise<Buffer> {
  const source = await unseal('x.bogo', await openBytes({ name: 'x.bogo', bytes }), words)
  return source.read(0, source.size)
}

test.each([0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes, 3 * chunkBytes + 17])(
  '%i bytes come back as they were',
  async (size) => {
    const bytes = randomBytes(size)
    expect(await opened(await sealed(bytes))).toEqual(bytes)
  },
)

test('any part of a sealed file can be read by itself', async () => {
  const bytes = randomBytes(3 * chunkBytes + 5)
  const file = await openBytes({ name: 'x.bogo', bytes: await sealed(bytes) })
  const source = await unseal('x.bogo', file, passphrase)
  for (const [at, length] of [
    [0, 9],
    [chunkBytes - 3, 6],
    [2 * chunkBytes, chunkBytes],
    [3 * chunkBytes, 100],
  ] as const) {
    expect(await source.read(at, length)).toEqual(bytes.subarray(at, Math.min(at + length, bytes.byteLength)))
  }
})

test('nothing of what is sealed stands in the file', async () => {
  const bytes = Buffer.from('비밀 문장입니다. '.repeat(500))
  expect((await sealed(bytes)).includes('비밀')).toBe(false)
})

test('the same passphrase opens it whether its letters are composed or not; another does not', async () => {
  const bytes = await sealed(Buffer.from('x'), passphrase.normalize('NFD'))
  expect(await opened(bytes, passphrase.normalize('NFC'))).toEqual(Buffer.from('x'))
  await expect(opened(bytes, `${passphrase} `)).rejects.toMatchObject({ code: 'bundle-passphrase-wrong' })
})

test('a sealed file that is cut anywhere is noticed when it is opened, before anything of it is used', async () => {
  const bytes = await sealed(randomBytes(3 * chunkBytes))
  const cuts = [
    9,
    40,
    bytes.byteLength - 1,
    bytes.byteLength - chunkBytes - tagBytes,
    bytes.byteLength - 2 * (chunkBytes + tagBytes),
  ]
  for (const cut of cuts) {
    await expect(opened(bytes.subarray(0, cut))).rejects.toMatchObject({
      code: expect.stringMatching(/^bundle-(truncated|seal-broken)$/),
    })
  }
})

test('chunks in another order, twice, or of another file are noticed', async () => {
  const plain = randomBytes(3 * chunkBytes)
  const bytes = await sealed(plain)
  const other = await sealed(plain)
  const whole = chunkBytes + tagBytes
  const head = bytes.byteLength - 3 * whole
  const chunk = (from: Buffer, index: number) => from.subarray(head + index * whole, head + (index + 1) * whole)
  const start = bytes.subarray(0, head)
  const fakes = [
    [chunk(bytes, 1), chunk(bytes, 0), chunk(bytes, 2)],
    [chunk(bytes, 0), chunk(bytes, 0), chunk(bytes, 2)],
    [chunk(bytes, 0), chunk(other, 1), chunk(bytes, 2)],
    [chunk(bytes, 0), chunk(bytes, 1), chunk(bytes, 2), chunk(bytes, 2)],
  ]
  expect(await opened(Buffer.concat([start, chunk(bytes, 0), chunk(bytes, 1), chunk(bytes, 2)]))).toEqual(plain)
  for (const fake of fakes) {
    await expect(opened(Buffer.concat([start, ...fake]))).rejects.toMatchObject({ code: 'bundle-seal-broken' })
  }
})

test('any bit that is flipped is noticed, in the header as well', async () => {
  const bytes = await sealed(randomBytes(400))
  for (let at = 8; at < bytes.byteLength; at += 7) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 4
    await expect(opened(changed), `byte ${at}`).rejects.toMatchObject({ name: 'AppError' })
  }
})

test.each([
  ['64 GB of memory', { memoryKiB: 64 * 1024 * 1024 }],
  ['a million passes', { passes: 1_000_000 }],
  ['no memory', { memoryKiB: 8 }],
  ['a thousand lanes', { lanes: 1_000 }],
  ['another way to derive the key', { name: 'none' }],
])('a header that asks for %s is refused at once', async (_name, change) => {
  const kdf = { ...quick, salt: randomBytes(16).toString('base64'), ...change }
  const check = randomBytes(16).toString('base64')
  const head = headBytes({ kdf, cipher: 'aes-256-gcm', chunk: chunkBytes, check } as SealHeader)
  const started = performance.now()
  await expect(opened(Buffer.concat([head, randomBytes(100)]))).rejects.toMatchObject({ code: 'bundle-seal-broken' })
  expect(performance.now() - started).toBeLessThan(200)
})

test('a header of 4 GB and one of a later format are refused by name', async () => {
  const bytes = await sealed(Buffer.from('x'))
  const long = Buffer.from(bytes)
  long.writeUInt32BE(0xffffffff, 10)
  await expect(opened(long)).rejects.toMatchObject({ code: 'bundle-seal-broken' })
  const newer = Buffer.from(bytes)
  newer.writeUInt16BE(2, 8)
  await expect(opened(newer)).rejects.toMatchObject({ code: 'bundle-newer-format' })
})

test('what the format says is enough to open a file: the description is followed here by hand', async () => {
  const kdf = { ...quick, salt: randomBytes(16).toString('base64') }
  const { key, check } = await sealKeys(passphrase, kdf)
  const head = headBytes({ kdf, cipher: 'aes-256-gcm', chunk: chunkBytes, check: check.toString('base64') })
  const nonce = Buffer.alloc(12)
  nonce[11] = 1
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(head)
  const body = Buffer.concat([cipher.update('by hand'), cipher.final(), cipher.getAuthTag()])
  expect((await opened(Buffer.concat([head, body]))).toString()).toBe('by hand')
})

test('a report comes back out of a sealed bundle; without its passphrase it is asked for', async () => {
  const id = '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01'
  const content = { id, document: everyNode(), state: jsonReportState(everyNode()), media: new Map() }
  const file = path.join(temporaryFolder(), 'x.bogo')
  await writePieces(file, seal(bundlePieces(content), passphrase, quick))
  await expect(readBundle(file)).rejects.toMatchObject({ code: 'bundle-passphrase-needed' })
  expect((await readBundle(file, passphrase)).document).toEqual(everyNode())
  writeFileSync(file, readFileSync(file).subarray(0, -40))
  await expect(readBundle(file, passphrase)).rejects.toMatchObject({ code: expect.stringMatching(/^bundle-/) })
})

test('sealing and opening 200 MB hold a few megabytes in memory', async () => {
  const piece = randomBytes(1024 * 1024)
  const pieces = function* () {
    for (let index = 0; index < 200; index++) yield piece
  }
  const file = path.join(temporaryFolder(), 'large')
  const before = process.memoryUsage().rss
  let peak = 0
  const watched = async function* () {
    for await (const part of seal(pieces(), passphrase, quick)) {
      peak = Math.max(peak, process.memoryUsage().rss)
      yield part
    }
  }
  await writePieces(file, watched())
  const source = await openBytes(file)
  const plain = await unseal(file, source, passphrase)
  for (let at = 0; at < plain.size; at += piece.byteLength) {
    const read = await plain.read(at, piece.byteLength)
    peak = Math.max(peak, process.memoryUsage().rss)
    if (!read.equals(piece)) throw new Error(`differs at ${at}`)
  }
  await source.close()
  expect((peak - before) / 1024 / 1024).toBeLessThan(120)
})
