/** How the key of the store is kept on this device. `key-file`: in a file beside the store, by the user's own choice. */
export type KeyProtection = 'system-keychain' | 'passphrase' | 'key-file'

/** Gives the key of the encrypted store. */
export interface Vault {
  /** 32 random bytes, made on first use. */
  readonly key: Uint8Array
  readonly protection: KeyProtection
}
