import { AppError } from '../../shared/errors'
import type { Keeping } from './key-file'
import { type Stretch, sealByPassphrase } from './wrap'

/** The part of Electron's `safeStorage` that the vault needs. */
export interface Keychain {
  /** False as well where the system would only pretend, with a password that is in its source code. */
  readonly available: () => boolean
  readonly encrypt: (text: string) => Uint8Array
  readonly decrypt: (bytes: Uint8Array) => string
}

/** How a new key, or the same key from now on, is kept. */
export type KeepingChoice =
  | { readonly protection: 'system-keychain' }
  | { readonly protection: 'key-file' }
  | { readonly protection: 'passphrase'; readonly passphrase: string }

interface Means {
  readonly keychain: Keychain
  readonly stretch: Stretch
}

/**
 * A key as it goes into the key file.
 * @throws AppError `keychain-missing`
 */
export async function keepKey(key: Uint8Array, choice: KeepingChoice, { keychain, stretch }: Means): Promise<Keeping> {
  switch (choice.protection) {
    case 'passphrase':
      return { protection: 'passphrase', ...(await sealByPassphrase(key, choice.passphrase, stretch)) }
    case 'key-file':
      return { protection: 'key-file', key: Buffer.from(key).toString('base64') }
    case 'system-keychain': {
      if (!keychain.available()) throw new AppError('keychain-missing')
      const sealed = keychain.encrypt(Buffer.from(key).toString('hex'))
      return { protection: 'system-keychain', sealed: Buffer.from(sealed).toString('base64') }
    }
  }
}

/** The key out of the keychain. @throws whatever the system says when it does not give it */
export const fromKeychain = (sealed: string, keychain: Keychain): Uint8Array =>
  Buffer.from(keychain.decrypt(Buffer.from(sealed, 'base64')), 'hex')
