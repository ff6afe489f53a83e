import { powerMonitor } from 'electron'
import type { Log } from '../platform/log'
import type { Services } from './services'

/** Milliseconds. Long after the window is there; then often enough that each day of use is noticed. */
const times = { note: 5_000, first: 10 * 60 * 1_000, interval: 60 * 60 * 1_000 }

/** Deletes for good what has lain in the trash long enough, and counts the days of use that decide it. */
export function tidyTrash({ trash, database }: Pick<Services, 'trash' | 'database'>, log: Log): void {
  const guarded = async (work: () => Promise<void>) => {
    try {
      if (database.open) await work()
    } catch (error) {
      log.error('trash', error)
    }
  }
  const tidy = () =>
    guarded(async () => {
      const count = await trash.expire()
      if (count > 0) log.info('trash expired', { count })
    })
  setTimeout(() => guarded(async () => trash.noteUse()), times.note).unref()
  setTimeout(tidy, times.first).unref()
  setInterval(tidy, times.interval).unref()
  powerMonitor.on('resume', () => void tidy())
}
