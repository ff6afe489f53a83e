import type { StoreCheck } from './check-store'

/** What the checker is to read. */
export interface CheckRequest {
  readonly file: string
  readonly key: Uint8Array
}

/** What it found, or that it could not look. */
export type CheckMessage = StoreCheck | { readonly stack: string }
