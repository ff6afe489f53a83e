import { powerMonitor } from 'electron'
import type { Log } from '../platform/log'
import type { Lifecycle } from './lifecycle'

/** How often it is asked for how long nobody has touched the device, in milliseconds. */
const interval = 10_000

/** Locks where a passphrase protects: when nobody touched the device for some time, when it sleeps, and with its screen. */
export function lockByItself({ services, canLock, lock }: Lifecycle, log: Log): void {
  /** What a page cannot write keeps Bogo open; the next occasion tries again. */
  const lockQuietly = () => void lock().catch((error) => log.error('not locked', error))

  function checkIdle(): void {
    const minutes = services()?.settings.get().lockAfterMinutes ?? 0
    if (minutes > 0 && canLock() && powerMonitor.getSystemIdleTime() >= minutes * 60) lockQuietly()
  }
  function leave(): void {
    if (services()?.settings.get().lockOnSuspend && canLock()) lockQuietly()
  }

  setInterval(checkIdle, interval).unref()
  powerMonitor.on('suspend', leave)
  powerMonitor.on('lock-screen', leave)
  // Timers slept with the device.
  powerMonitor.on('resume', checkIdle)
}
