import { safeStorage } from 'electron'
import type { Keychain } from '../vault/keeping'

/** The system's keychain. One that only pretends (Linux without a keyring) counts as none. */
export const keychain: Keychain = {
  available: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())),
  encrypt: (text) => safeStorage.encryptString(text),
  decrypt: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
}
