import { app, powerMonitor } from 'electron'
import { dropCopied, putInPlace } from '../backup/restore'
import type { Log } from '../platform/log'
import type { StoreHold } from '../store/store-lock'
import type { Lifecycle } from './lifecycle'
import type { Surfaces } from './surfaces'

/** Milliseconds. `first`: the list of reports comes before; `closing`: how long ending may wait for a backup. */
const times = { first: 20_000, look: 5 * 60 * 1_000, closing: 10_000 } as const

interface Dependencies {
  /** The data folder. */
  readonly folder: string
  readonly lifecycle: Pick<Lifecycle, 'services' | 'end'>
  readonly surfaces: Pick<Surfaces, 'closeAll'>
  readonly hold: StoreHold
  readonly log: Log
}

/**
 * Makes backups in time, and the last one before the application ends; closes the store with it.
 * @returns what restores a backup: a store takes the place of another only between two lives of the application
 */
export function keepBackups({ folder, lifecycle, surfaces, hold, log }: Dependencies) {
  let isRestoring = false
  let life: 'running' | 'ending' | 'ended' = 'running'

  // Of a restore that was killed while it copied. Room on the disk is no reason not to start.
  try {
    dropCopied(folder)
  } catch (error) {
    log.error('copy of a restore', error)
  }

  const look = () => void lifecycle.services()?.backups.makeIfDue()
  setTimeout(look, times.first).unref()
  setInterval(look, times.look).unref()
  powerMonitor.on('resume', look)

  /** The store closes and lets go of the folder, whatever a backup does. */
  async function end(): Promise<void> {
    const backups = lifecycle.services()?.backups
    if (!isRestoring) await backups?.makeAtClosing(times.closing).catch((error) => log.error('backup at end', error))
    lifecycle.end()
    // Also when Bogo was locked meanwhile: nothing of this needs the key.
    if (isRestoring) putRestoredInPlace()
    hold.release()
  }

  function putRestoredInPlace(): void {
    // What fails here is carried on with at the next start, or the store is still the one that it was.
    try {
      putInPlace(folder)
    } catch (error) {
      log.error('restore', error)
    }
    app.relaunch()
  }
  app.on('will-quit', (event) => {
    if (life === 'ended') return
    event.preventDefault()
    // Asked for twice, it is one end: a second one would start Bogo twice after a restore.
    if (life === 'ending') return
    life = 'ending'
    void end().finally(() => {
      life = 'ended'
      // With nothing to wait for, as while the store is locked, this event is still going on: a quit would be ignored.
      setImmediate(() => app.quit())
    })
  })

  /** @returns false when a window has to stay open because of unsaved text: nothing has changed then */
  return async function restore(name: string): Promise<boolean> {
    await lifecycle.services()?.backups.copy(name)
    isRestoring = true
    if (await surfaces.closeAll()) {
      app.quit()
      return true
    }
    isRestoring = false
    dropCopied(folder)
    return false
  }
}
