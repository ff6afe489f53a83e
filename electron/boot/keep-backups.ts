import { app, powerMonitor } from 'electron'
import type { Log } from '../platform/log'
import type { Services } from './services'
import type { Surfaces } from './surfaces'

/** Milliseconds. `first`: the list of reports comes before; `closing`: how long ending may wait for a backup. */
const times = { first: 20_000, look: 5 * 60 * 1_000, closing: 10_000 } as const

interface Dependencies {
  readonly services: Pick<Services, 'backups' | 'database'>
  readonly surfaces: Pick<Surfaces, 'closeAll'>
  readonly log: Log
}

/**
 * Makes backups in time, and the last one before the application ends; closes the store with it.
 * @returns what restores a backup: the store changes its place only between two lives of the application
 */
export function keepBackups({ services: { backups, database }, surfaces, log }: Dependencies) {
  let isRestoring = false
  let hasEnded = false

  const look = () => void backups.makeIfDue()
  setTimeout(look, times.first).unref()
  setInterval(look, times.look).unref()
  powerMonitor.on('resume', look)

  async function end(): Promise<void> {
    if (!isRestoring) await backups.makeAtClosing(times.closing)
    database.close()
    if (!isRestoring) return
    try {
      backups.putInPlace()
    } catch (error) {
      // The next start goes on with it, or opens the store that is still there.
      log.error('restore', error)
    }
    app.relaunch()
  }
  app.on('will-quit', (event) => {
    if (hasEnded) return
    event.preventDefault()
    void end().finally(() => {
      hasEnded = true
      app.quit()
    })
  })

  /** @returns false when a window has to stay open because of unsaved text: nothing has changed then */
  return async function restore(name: string): Promise<boolean> {
    await backups.copy(name)
    isRestoring = true
    if (await surfaces.closeAll()) {
      app.quit()
      return true
    }
    isRestoring = false
    backups.drop()
    return false
  }
}
