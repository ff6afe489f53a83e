import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { sha256 } from '../platform/files'

/** More than any report has, in bytes: what says that it is larger is damaged. */
const mostBytes = 512 * 2 ** 20

/** A state of a report as the table of versions keeps it. `hash` is of the state itself, not of what it is packed into. */
export interface PackedState {
  readonly packed: Uint8Array
  readonly hash: string
}

/** Packs a state; `unpackState` gives it back. */
export const packState = (state: Uint8Array): PackedState => ({ packed: deflateRawSync(state), hash: sha256(state) })

/** The state that was packed; null when it is damaged. */
export function unpackState({ packed, hash }: PackedState): Uint8Array | null {
  try {
    const state = inflateRawSync(packed, { maxOutputLength: mostBytes })
    return sha256(state) === hash ? new Uint8Array(state) : null
  } catch {
    return null
  }
}
