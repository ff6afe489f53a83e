import type { ShortcutState } from '../../shared/ipc/capture'
import type { Settings } from '../../shared/settings'

interface Dependencies {
  /** Electron's `globalShortcut`. */
  readonly system: {
    register(keys: string, run: () => void): boolean
    unregister(keys: string): void
  }
  readonly run: () => void
}

type Choice = Pick<Settings, 'captureEverywhere' | 'captureKeys'>

/** The keys that open the capture window from any program, as the system grants them. */
export function createGlobalShortcut({ system, run }: Dependencies) {
  let wanted: string | null = null
  let registered: string | null = null
  let paused = false

  /** Gives the keys back and asks for those that are wanted now. */
  function renew(): void {
    if (registered !== null) system.unregister(registered)
    registered = null
    if (wanted === null || paused) return
    try {
      if (system.register(wanted, run)) registered = wanted
    } catch {
      // The system does not know such keys: for the user the same as keys that another program has.
    }
  }

  return {
    /** Asks the system for the chosen keys. */
    apply({ captureEverywhere, captureKeys }: Choice): void {
      const keys = captureEverywhere ? captureKeys : null
      if (keys === wanted && (keys === null || registered === keys)) return
      wanted = keys
      renew()
    },
    /** Lets go of the keys for as long as new ones are being chosen. */
    pause(now: boolean): void {
      if (now === paused) return
      paused = now
      renew()
    },
    state: (): ShortcutState => (wanted === null ? 'off' : registered === null && !paused ? 'taken' : 'ready'),
  }
}
