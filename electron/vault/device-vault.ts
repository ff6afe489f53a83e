import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { AppError } from '../../shared/errors'
import { writeWholeFile } from '../platform/files'
import type { Vault } from './vault'

/** The part of Electron's `safeStorage` that the vault needs. */
export interface Keychain {
  /** False as well where the system would only pretend, with a password that is in its source code. */
  readonly available: () => boolean
  readonly encrypt: (text: string) => Uint8Array
  readonly decrypt: (bytes: Uint8Array) => string
}

const keyFileSchema = z.object({ protection: z.enum(['system-keychain', 'key-file']), key: z.string() })

const keyBytes = 32

/**
 * Keeps the store's random key in the system's keychain. A device without one keeps it in a file beside the store; the
 * settings say so plainly, because whoever holds such a disk holds the key too.
 * @param files where the wrapped key lies, and the store that it opens
 * @throws AppError `key-unavailable` when there is a store but no usable key: a new key would make it unreadable forever
 */
export async function openDeviceVault(
  files: { keyFile: string; database: string },
  keychain: Keychain,
): Promise<Vault> {
  if (existsSync(files.keyFile)) {
    try {
      const { protection, key } = keyFileSchema.parse(JSON.parse(readFileSync(files.keyFile, 'utf8')))
      const hex = protection === 'key-file' ? key : keychain.decrypt(Buffer.from(key, 'base64'))
      const bytes = Buffer.from(hex, 'hex')
      if (bytes.byteLength !== keyBytes) throw new Error('wrong length')
      return { key: bytes, protection }
    } catch (error) {
      throw new AppError('key-unavailable', { path: files.keyFile }, error)
    }
  }
  if (existsSync(files.database)) throw new AppError('key-unavailable', { path: files.keyFile })
  const key = randomBytes(keyBytes)
  const hex = key.toString('hex')
  const kept = keychain.available()
    ? { protection: 'system-keychain' as const, key: Buffer.from(keychain.encrypt(hex)).toString('base64') }
    : { protection: 'key-file' as const, key: hex }
  await writeWholeFile(files.keyFile, new TextEncoder().encode(JSON.stringify(kept)), { mode: 0o600 })
  return { key, protection: kept.protection }
}
