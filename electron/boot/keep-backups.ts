import { app, powerMonitor } from 'electron'
import type { Log } from '../platform/log'
import type { StoreHold } from '../store/store-lock'
import type { Lifecycle } from './lifecycle'
import type { Surfaces } from './surfaces'

/** Milliseconds. `first`: the list of reports comes before; `closing`: how long ending may wait for a backup. */
const times = { first: 20_000, look: 5 * 60 * 1_000, closing: 10_000 } as const

interface Dependencies {
  readonly lifecycle: Pick<Lifecycle, 'services' | 'end'>
  readonly surfaces: Pick<Surfaces, 'closeAll'>
  readonly hold: StoreHold
  readonly log: Log
}

/**
 * Makes backups in time, and the last one before the application ends; closes the store with it.
 * @returns what restores a backup: a store takes the place of another only between two lives of the application
 */
export function keepBackups({ lifecycle, surfaces, hold, log }: Dependencies) {
  let isRestoring = false
  let hasEnded = false

  const look = () => void lifecycle.services()?.backups.makeIfDue()
  setTimeout(look, times.first).unref()
  setInterval(look, times.look).unref()
  powerMonitor.on('resume', look)

  async function end(): Promise<void> {
    const backups = lifecycle.services()?.backups
    if (!isRestoring) await backups?.makeAtClosing(times.closing)
    lifecycle.end()
    if (isRestoring) {
      // What fails here is carried on with at the next start, or the store is still the one that it was.
      try {
        backups?.putInPlace()
      } catch (error) {
        log.error('restore', error)
      }
      app.relaunch()
    }
    hold.release()
  }
  app.on('will-quit', (event) => {
    if (hasEnded) return
    event.preventDefault()
    void end().finally(() => {
      hasEnded = true
      // With nothing to wait for, as while the store is locked, this event is still going on: a quit would be ignored.
      setImmediate(() => app.quit())
    })
  })

  /** @returns false when a window has to stay open because of unsaved text: nothing has changed then */
  return async function restore(name: string): Promise<boolean> {
    const backups = lifecycle.services()?.backups
    await backups?.copy(name)
    isRestoring = true
    if (await surfaces.closeAll()) {
      app.quit()
      return true
    }
    isRestoring = false
    backups?.drop()
    return false
  }
}
