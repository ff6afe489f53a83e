import { hkdfSync } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import { z } from 'zod'

/** Number of the sealed form. A newer file is refused by name. */
export const sealFormat = 1
/** The first bytes of a sealed file. */
export const sealMagic = Buffer.from('BOGOSEAL', 'latin1')
/** Magic, format (2 bytes) and length of the header (4 bytes), big-endian. */
export const preludeBytes = sealMagic.byteLength + 6
export const maxHeaderBytes = 4_096
/** Plain bytes of a chunk; each is followed by its tag. */
export const chunkBytes = 64 * 1024
export const tagBytes = 16

/**
 * How the key is derived. The bounds hold for files as they are read: a hostile one cannot ask for more memory or time
 * than a PC of an office has.
 */
const kdfSchema = z.object({
  name: z.literal('argon2id'),
  memoryKiB: z
    .number()
    .int()
    .min(8 * 1024)
    .max(256 * 1024),
  passes: z.number().int().min(1).max(8),
  lanes: z.number().int().min(1).max(4),
  salt: z.base64().length(24),
})
export type SealKdf = z.infer<typeof kdfSchema>

export const sealHeaderSchema = z.object({
  kdf: kdfSchema,
  cipher: z.literal('aes-256-gcm'),
  chunk: z.literal(chunkBytes),
  /** Tells a wrong passphrase from a damaged file; follows from the passphrase as the key does, and does not give it. */
  check: z.base64().length(24),
})
/** What stands in front of a sealed file, readable by all. */
export type SealHeader = z.infer<typeof sealHeaderSchema>

/** Memory and passes of new files: the second choice of RFC 9106, 4. */
export const usualKdf = { name: 'argon2id', memoryKiB: 64 * 1024, passes: 3, lanes: 1 } as const

/** The key and the check value of a passphrase. The same passphrase on another keyboard is the same one: NFC. */
export async function sealKeys(passphrase: string, { memoryKiB, passes, lanes, salt }: SealKdf) {
  const master = await argon2id({
    password: Buffer.from(passphrase.normalize('NFC')),
    salt: Buffer.from(salt, 'base64'),
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  })
  const derive = (use: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', master, '', `bogo seal 1 ${use}`, bytes))
  return { key: derive('key', 32), check: derive('check', 16) }
}

/** The nonce of a chunk: its number in 11 bytes, then whether it is the last. The key is new for each file. */
export function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(index, 5, 6)
  nonce[11] = last ? 1 : 0
  return nonce
}
