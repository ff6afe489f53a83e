import { powerMonitor } from 'electron'
import type { Log } from '../platform/log'
import type { Trash } from '../reports/purge'

/** Milliseconds. Long after the window is there; then often enough that each day of use is noticed. */
const times = { note: 5_000, first: 10 * 60 * 1_000, interval: 60 * 60 * 1_000 }

/**
 * Deletes for good what has lain in the trash long enough, and counts the days of use that decide it.
 * @returns what ends it
 */
export function tidyTrash(trash: Trash, log: Log): () => void {
  let ended = false
  const guarded = async (work: () => Promise<void>) => {
    try {
      if (!ended) await work()
    } catch (error) {
      log.error('trash', error)
    }
  }
  const tidy = () =>
    guarded(async () => {
      const count = await trash.expire()
      if (count > 0) log.info('trash expired', { count })
    })
  const note = setTimeout(() => guarded(async () => trash.noteUse()), times.note)
  const first = setTimeout(tidy, times.first)
  const later = setInterval(tidy, times.interval)
  powerMonitor.on('resume', tidy)
  return () => {
    ended = true
    for (const timer of [note, first, later]) clearTimeout(timer)
    powerMonitor.off('resume', tidy)
  }
}
