/** How the key of the store is kept on this device. */
export type KeyProtection = 'system-keychain' | 'key-file'

/** Gives the key of the encrypted store. */
export interface Vault {
  /** 32 random bytes, made on first use. */
  readonly key: Uint8Array
  readonly protection: KeyProtection
}
