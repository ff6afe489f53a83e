import type { KeyProtection } from '../../shared/ipc/vault'

/** Gives the key of the encrypted store. */
export interface Vault {
  /** 32 random bytes, made on first use. */
  readonly key: Uint8Array
  readonly protection: KeyProtection
}
