import { AppError } from '../../shared/errors'
import type { RunBackupWork } from './backup-work'

/** Work that can be ended all at once: nothing holds the key of the store after it. */
export function createStoppableWork(work: RunBackupWork) {
  const ends = new Set<AbortController>()
  let stopped = false
  const run: RunBackupWork = async (job, options) => {
    // It may have been stopped while somebody was about to ask for it.
    if (stopped) throw new AppError('backup-failed', { path: '' })
    const end = new AbortController()
    ends.add(end)
    return work(job, { ...options, signal: end.signal }).finally(() => ends.delete(end))
  }
  return {
    run,
    /** Ends what is under way; nothing begins after it. */
    stop(): void {
      stopped = true
      for (const end of ends) end.abort()
    },
    isStopped: (): boolean => stopped,
  }
}
