import { createCipheriv, randomBytes } from 'node:crypto'
import {
  chunkBytes,
  nonceOf,
  preludeBytes,
  type SealHeader,
  sealFormat,
  sealKeys,
  sealMagic,
  usualKdf,
} from './seal-format'

/** Magic, format, length and the header itself. All of it is authenticated with every chunk. */
export function headBytes(header: SealHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header))
  const prelude = Buffer.alloc(preludeBytes)
  sealMagic.copy(prelude)
  prelude.writeUInt16BE(sealFormat, sealMagic.byteLength)
  prelude.writeUInt32BE(json.byteLength, sealMagic.byteLength + 2)
  return Buffer.concat([prelude, json])
}

/** Cuts a stream into pieces of one size; the last one may be shorter. Each is told whether it is the last. */
async function* inChunks(
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly last: boolean }> {
  let held = Buffer.alloc(0)
  for await (const part of parts) {
    let rest = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
    // A full piece is kept back until something follows: it may be the last.
    while (held.byteLength + rest.byteLength > chunkBytes) {
      const missing = chunkBytes - held.byteLength
      yield { bytes: Buffer.concat([held, rest.subarray(0, missing)]), last: false }
      rest = rest.subarray(missing)
      held = Buffer.alloc(0)
    }
    held = Buffer.concat([held, rest])
  }
  yield { bytes: held, last: true }
}

/**
 * Seals bytes behind a passphrase, piece by piece: no more than one piece is in memory.
 * @param kdf memory (KiB), passes and lanes of Argon2id
 */
export async function* seal(
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  passphrase: string,
  kdf: {
    readonly name: 'argon2id'
    readonly memoryKiB: number
    readonly passes: number
    readonly lanes: number
  } = usualKdf,
): AsyncGenerator<Uint8Array> {
  const salted = { ...kdf, salt: randomBytes(16).toString('base64') }
  const { key, check } = await sealKeys(passphrase, salted)
  const head = headBytes({ kdf: salted, cipher: 'aes-256-gcm', chunk: chunkBytes, check: check.toString('base64') })
  yield head
  let index = 0
  for await (const { bytes, last } of inChunks(parts)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index++, last))
    cipher.setAAD(head)
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  }
}
