import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import { z } from 'zod'

/** Length of every key in bytes. */
export const keyBytes = 32
const saltBytes = 16
const nonceBytes = 12
const tagBytes = 16

const base64Schema = z.base64()

export const stretchSchema = z.object({
  /** Memory in KiB; more than 2 GiB would end the program instead of opening anything. */
  memory: z
    .number()
    .int()
    .min(8)
    .max(2 * 1024 * 1024),
  passes: z.number().int().min(1).max(100),
  lanes: z.number().int().min(1).max(16),
})
/** What a guess at a passphrase costs. */
export type Stretch = z.infer<typeof stretchSchema>

/** Argon2id as RFC 9106 recommends it where memory is scarce, with one lane because the code has no threads. */
export const usualStretch: Stretch = { memory: 64 * 1024, passes: 3, lanes: 1 }

/** Whether guessing is cheaper than it should be today. */
export const isWeaker = (stretch: Stretch, today: Stretch): boolean =>
  stretch.memory < today.memory || stretch.passes < today.passes

export const sealedSchema = z.object({ salt: base64Schema, sealed: base64Schema })
/** A key inside another key: nonce, ciphertext and tag of AES-256-GCM. */
type Sealed = z.infer<typeof sealedSchema>

export const passphraseSealSchema = sealedSchema.extend({ stretch: stretchSchema })
export type PassphraseSeal = z.infer<typeof passphraseSealSchema>

/** Eight bytes that tell whether a key is the right one, and nothing more about it. */
export const keyCheck = (key: Uint8Array): string =>
  createHmac('sha256', key).update('kcv').digest().subarray(0, 8).toString('base64')

function seal(key: Uint8Array, under: Uint8Array): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', under, nonce)
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** The key inside, or null when it was sealed under another one. */
function unseal(sealed: string, under: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.byteLength !== nonceBytes + keyBytes + tagBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', under, bytes.subarray(0, nonceBytes))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()])
  } catch {
    return null
  }
}

/** Letters as one and the same bytes, however a keyboard composes them: macOS gives Korean and Vietnamese in pieces. */
const stretched = (passphrase: string, salt: Uint8Array, { memory, passes, lanes }: Stretch): Promise<Uint8Array> =>
  argon2id({
    password: passphrase.normalize('NFC'),
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: keyBytes,
    outputType: 'binary',
  })

/** Puts a key behind a passphrase. Takes from a third of a second to a second, which is the point. */
export async function sealByPassphrase(key: Uint8Array, passphrase: string, stretch: Stretch): Promise<PassphraseSeal> {
  const salt = randomBytes(saltBytes)
  const sealed = seal(key, await stretched(passphrase, salt, stretch))
  return { salt: salt.toString('base64'), sealed, stretch }
}

/** The key, or null for another passphrase. */
export async function openByPassphrase(seal: PassphraseSeal, passphrase: string): Promise<Uint8Array | null> {
  // No words at all open nothing, and the library refuses them.
  return passphrase === ''
    ? null
    : unseal(seal.sealed, await stretched(passphrase, Buffer.from(seal.salt, 'base64'), seal.stretch))
}

const derived = (secret: Uint8Array, salt: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, salt, 'bogo recovery code', keyBytes))

/** Puts a key behind a random secret, which nobody can guess: it needs no stretching. */
export function sealBySecret(key: Uint8Array, secret: Uint8Array): Sealed {
  const salt = randomBytes(saltBytes)
  return { salt: salt.toString('base64'), sealed: seal(key, derived(secret, salt)) }
}

/** The key, or null for another secret. */
export const openBySecret = ({ salt, sealed }: Sealed, secret: Uint8Array): Uint8Array | null =>
  unseal(sealed, derived(secret, Buffer.from(salt, 'base64')))
