import { mergeUpdates } from 'yjs'
import type { CompositionGuard } from './composition-guard'

/**
 * Holds changes from elsewhere back while an input method composes: applying them would rebuild the text node that the
 * syllable is being made in, and the syllable would be lost or doubled. Those that waited are applied as one.
 * @returns takes a change from elsewhere
 */
export function createRemoteGate(
  apply: (update: Uint8Array) => void,
  { whenIdle }: Pick<CompositionGuard, 'whenIdle'>,
): (update: Uint8Array) => void {
  const held: Uint8Array[] = []
  return (update) => {
    held.push(update)
    if (held.length === 1) whenIdle(() => apply(mergeUpdates(held.splice(0))))
  }
}
