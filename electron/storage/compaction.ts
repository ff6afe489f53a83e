import { statfs } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { AppError } from '../../shared/errors'
import type { StorageUse } from '../../shared/ipc/storage'
import type { CompactJob } from './compact-file'
import type { CompactAnswer } from './compactor'

interface Dependencies extends CompactJob {
  readonly use: () => StorageUse
  /** Whether an export is at work. */
  readonly exporting: () => boolean
  /** Starts a process for the job and gives its answer; null when it ended without one, as it does at the signal. */
  readonly run: (job: CompactJob, signal: AbortSignal) => Promise<CompactAnswer | null>
  /** Bytes of memory of this computer; another number only in tests. */
  readonly memory?: number
}

/** Free bytes on the disk of a folder. */
export async function freeSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Memory that a disk cache may be taken for, beside what the file itself takes. */
const spare = 64 * 1024 * 1024

/** Makes the store's file smaller when somebody asks for it. */
export function createCompaction({ file, key, use, exporting, run, memory = os.totalmem() }: Dependencies) {
  const end = new AbortController()
  let running: Promise<number> | null = null

  async function compact(): Promise<number> {
    if (exporting()) throw new AppError('compact-export-running')
    const { file: size, free } = use()
    // The new file is written to the log first; the old one goes when that is on the disk.
    const needed = 2 * size + spare
    const left = await freeSpace(path.dirname(file))
    if (left < needed) throw new AppError('compact-no-room', { needed: Math.ceil((needed - left) / 1_000_000) })
    const short = size - free - memory / 4
    if (short > 0) throw new AppError('compact-too-large', { needed: Math.ceil((4 * short) / 1_000_000) })
    // The store may have been closed while the disk answered.
    if (end.signal.aborted) throw new AppError('compact-failed')
    const answer = await run({ file, key }, end.signal)
    if (answer === null) throw new AppError('compact-failed')
    if ('error' in answer) throw new AppError(answer.error.code, answer.error.params)
    return answer.freed
  }

  return {
    /**
     * Gives free pages back to the disk; asked for twice, it is done once.
     * @returns bytes that the file is smaller
     * @throws AppError `compact-export-running`, `compact-no-room`, `compact-too-large`, `compact-failed`, `store-*`, `disk-full`
     */
    compact(): Promise<number> {
      running ??= compact().finally(() => {
        running = null
      })
      return running
    },
    /** Ends what is under way, for good: its process holds the key. SQLite leaves the file as it was, or as new. */
    stop: (): void => end.abort(),
  }
}

export type Compaction = ReturnType<typeof createCompaction>
