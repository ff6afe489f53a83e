export interface RemoteGate {
  /** Takes a change from elsewhere: applied at once, or when nobody is in the middle of a syllable any more. */
  receive(update: Uint8Array): void
  /** Lets through what was held back, if the way is clear. */
  release(): void
}

/**
 * Holds changes from elsewhere back while an input method composes: applying them would rebuild the text node that the
 * syllable is being made in, and the syllable would be lost or doubled.
 */
export function createRemoteGate(apply: (update: Uint8Array) => void, isComposing: () => boolean): RemoteGate {
  const held: Uint8Array[] = []
  const release = () => {
    if (isComposing()) return
    for (const update of held.splice(0)) apply(update)
  }
  return {
    receive(update) {
      held.push(update)
      release()
    },
    release,
  }
}
