import type { Log } from '../platform/log'
import type { ReportSearch } from '../store/report-search'
import type { UpdateLog } from '../store/update-log'

/** Milliseconds. Starting and typing come first; then short pieces, so that nothing else has to wait for long. */
const times = { first: 4_000, rest: 2_000, pause: 60, piece: 30 }

interface Dependencies {
  readonly search: Pick<ReportSearch, 'prepare'>
  readonly updates: Pick<UpdateLog, 'onAppended'>
  readonly log: Log
}

/**
 * Makes reports searchable while nobody waits for it: after a start, and when a report has been at rest for a while.
 * @returns what ends it
 */
export function prepareSearch({ search, updates, log }: Dependencies): () => void {
  let timer: NodeJS.Timeout
  const later = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(prepare, milliseconds)
    timer.unref()
  }
  function prepare(): void {
    try {
      if (search.prepare(times.piece) > 0) later(times.pause)
    } catch (error) {
      // A full disk keeps reports from being searched, and nothing from being written: the next change tries again.
      log.error('search could not be prepared', error)
    }
  }
  later(times.first)
  const stop = updates.onAppended(() => later(times.rest))
  return () => {
    stop()
    clearTimeout(timer)
  }
}
