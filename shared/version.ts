/** Why a version was kept. */
export const versionReasons = ['named', 'daily', 'export', 'import', 'restore'] as const

/** A version of a report as it travels: its whole state as one yjs update. */
export interface VersionCopy {
  readonly id: string
  readonly reason: (typeof versionReasons)[number]
  readonly name: string
  /** Schema of the state. */
  readonly schema: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly state: Uint8Array
}
