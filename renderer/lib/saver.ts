import * as Y from 'yjs'
import type { ErrorEnvelope } from '../../shared/errors'
import { maxUpdateBytes } from '../../shared/report'

/** What may be claimed about the open report: `saved` means that every change is on disk. */
export type SaveStatus =
  | { readonly state: 'saved'; readonly at: number | null }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly error: ErrorEnvelope }

export interface SaverDependencies {
  /** Stores an update durably; resolves when it is on disk. */
  readonly append: (update: Uint8Array) => Promise<unknown>
  readonly toError: (thrown: unknown) => ErrorEnvelope
  /** Milliseconds since 1970, to show. */
  readonly now: () => number
  /** Most bytes of one appended update; smaller only in tests. */
  readonly limit?: number
}

export interface Saver {
  /** Takes a local change. It goes out at once, or as soon as the one in flight has landed. */
  push(update: Uint8Array): void
  status(): SaveStatus
  subscribe(listener: () => void): () => void
  /** Tries now instead of waiting for the next attempt. */
  retry(): void
  /** Resolves true when everything is on disk, false when an attempt fails. */
  flush(): Promise<boolean>
  /** Stops retrying. */
  dispose(): void
}

const firstDelay = 1_000
const longestDelay = 30_000

/** Takes from the front of `queue` as many updates as fit into one append, merged; an oversized one goes alone. */
function takeBatch(queue: Uint8Array[], limit: number): Uint8Array {
  let bytes = 0
  let count = 0
  for (const update of queue) {
    bytes += update.byteLength
    if (count > 0 && bytes > limit) break
    count += 1
  }
  const taken = queue.splice(0, count)
  const [only] = taken
  return taken.length === 1 && only ? only : Y.mergeUpdates(taken)
}

/**
 * Writes a report's changes to disk: no save timer, one append at a time, what comes meanwhile is merged into the next.
 * A failed append keeps its changes and is tried again, later and later, and whenever the user asks.
 */
export function createSaver({ append, toError, now, limit = maxUpdateBytes }: SaverDependencies): Saver {
  const queue: Uint8Array[] = []
  const listeners = new Set<() => void>()
  let status: SaveStatus = { state: 'saved', at: null }
  let running: Promise<boolean> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let delay = firstDelay
  let disposed = false

  function setStatus(next: SaveStatus): void {
    if (next.state === 'saving' && status.state === 'saving') return
    status = next
    for (const listener of listeners) listener()
  }

  async function drain(): Promise<boolean> {
    while (queue.length > 0) {
      const batch = takeBatch(queue, limit)
      try {
        await append(batch)
      } catch (thrown) {
        queue.unshift(batch)
        setStatus({ state: 'failed', error: toError(thrown) })
        return false
      }
    }
    delay = firstDelay
    setStatus({ state: 'saved', at: now() })
    return true
  }

  function retryLater(): void {
    if (disposed) return
    timer = setTimeout(start, delay)
    delay = Math.min(delay * 2, longestDelay)
  }

  function start(): Promise<boolean> {
    if (running) return running
    if (queue.length === 0) return Promise.resolve(true)
    clearTimeout(timer)
    running = drain().then((saved) => {
      running = null
      if (saved) return start()
      retryLater()
      return false
    })
    return running
  }

  return {
    push(update) {
      queue.push(update)
      // After a failure the next attempt is already planned; hammering a full disk helps nobody.
      if (status.state === 'failed') return
      setStatus({ state: 'saving' })
      void start()
    },
    status: () => status,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    retry: () => void start(),
    flush: start,
    dispose() {
      disposed = true
      clearTimeout(timer)
    },
  }
}
