import type { VersionReason } from '../../shared/versions/version'

/** A version of a report as it travels: its whole state as one yjs update. */
export interface VersionCopy {
  readonly id: string
  readonly reason: VersionReason
  readonly name: string
  /** Schema of the state. */
  readonly schema: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly state: Uint8Array
}
