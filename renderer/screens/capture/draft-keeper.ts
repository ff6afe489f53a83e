import type { CaptureDraft } from '../../../shared/capture/draft'
import type { ErrorEnvelope } from '../../../shared/errors'
import type { SaveStatus } from '../../lib/saver'

interface Dependencies {
  /** Keeps a draft durably; resolves when it is on disk. */
  readonly keep: (draft: CaptureDraft) => Promise<void>
  readonly toError: (thrown: unknown) => ErrorEnvelope
}

/** How long after a failure the draft is written again, in milliseconds. */
const patience = 2_000

/**
 * Keeps the draft on disk as it is written: at once, one at a time, only the newest. A failure is told, and tried again
 * until it is written.
 */
export function createDraftKeeper({ keep, toError }: Dependencies) {
  const listeners = new Set<() => void>()
  let waiting: CaptureDraft | null = null
  let running: Promise<boolean> | null = null
  let status: SaveStatus = { state: 'saved', at: null }
  let timer: ReturnType<typeof setTimeout> | undefined

  function setStatus(next: SaveStatus): void {
    status = next
    for (const listener of listeners) listener()
  }

  async function write(): Promise<boolean> {
    clearTimeout(timer)
    while (waiting) {
      const draft: CaptureDraft = waiting
      waiting = null
      try {
        await keep(draft)
      } catch (thrown) {
        waiting ??= draft
        timer = setTimeout(() => void flush(), patience)
        setStatus({ state: 'failed', error: toError(thrown) })
        return false
      }
    }
    setStatus({ state: 'saved', at: null })
    return true
  }

  function flush(): Promise<boolean> {
    running ??= write().finally(() => {
      running = null
    })
    return running
  }

  return {
    push(draft: CaptureDraft): void {
      waiting = draft
      if (status.state !== 'failed') setStatus({ state: 'saving' })
      void flush()
    },
    /** Forgets what is not written yet: a report has the note. */
    forget(): void {
      clearTimeout(timer)
      waiting = null
      setStatus({ state: 'saved', at: null })
    },
    status: () => status,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Resolves true when the newest draft is on disk, false when it could not be written. */
    flush,
  }
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>
