import type { Keychain } from '../../electron/vault/keeping'
import { openVault } from '../../electron/vault/vault'

/** A system without a keychain. */
export const noKeychain: Keychain = {
  available: () => false,
  encrypt: () => {
    throw new Error('no keychain')
  },
  decrypt: () => {
    throw new Error('no keychain')
  },
}

/** Keeps the key of a data folder in a file, as a user may choose; gives the key, a new one in a new folder. */
export async function keepKey(folder: string): Promise<Uint8Array> {
  const vault = await openVault({ folder, keychain: noKeychain, now: Date.now, steady: () => performance.now() })
  if (!(await vault.open())) await vault.begin({ protection: 'key-file' })
  return vault.key()
}
