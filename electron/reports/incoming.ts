import path from 'node:path'
import { AppError } from '../../shared/errors'
import type { WaitingFile } from '../../shared/ipc/hand-over'
import type { ReportSummary } from '../../shared/report'
import { nameOfZip, type ZipSource } from '../bundle/byte-source'
import type { Reports } from './reports'

interface Dependencies {
  readonly reports: Pick<Reports, 'import'>
  readonly newId: () => string
  /** What waits; whoever locks and unlocks the store hands over the same. */
  readonly waiting: WaitingFiles
  /** Hears of every change of what waits. */
  readonly onChanged: (waiting: readonly WaitingFile[]) => void
}

/** Sealed files by their tokens, in the order in which they came. They outlive a lock: nothing in them can be read. */
export type WaitingFiles = Map<string, ZipSource>

/** Most files that wait for their passphrase, and how many of them may be whole in memory; an older one gives way. */
const most = { waiting: 20, dropped: 3 }

/** Files that come in, however they come: a sealed one waits until somebody types its passphrase. */
export function createIncoming({ reports, newId, waiting, onChanged }: Dependencies) {
  const list = (): WaitingFile[] =>
    [...waiting].map(([token, source]) => ({ token, name: path.basename(nameOfZip(source)) }))

  function makeRoom(forDropped: boolean): void {
    const tokens = [...waiting].flatMap(([token, source]) => (!forDropped || typeof source !== 'string' ? [token] : []))
    const [oldest] = tokens
    if (oldest !== undefined && tokens.length >= (forDropped ? most.dropped : most.waiting)) waiting.delete(oldest)
  }

  function dismiss(token: string): void {
    if (waiting.delete(token)) onChanged(list())
  }

  return {
    /** What waits for a passphrase, in the order in which it came. */
    list,
    /** Somebody does not want to open a file after all. */
    dismiss,

    /**
     * Imports a file; gives null for a sealed one, which waits from now on.
     * @throws AppError `file-not-found`, `bundle-*`, `report-*`, `media-*`, `disk-full`, `store-*`
     */
    async take(source: ZipSource): Promise<ReportSummary | null> {
      try {
        return await reports.import(source)
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'bundle-passphrase-needed') throw error
        makeRoom(typeof source !== 'string')
        waiting.set(newId(), source)
        onChanged(list())
        return null
      }
    },

    /**
     * Opens a file that waits.
     * @throws AppError `bundle-passphrase-wrong`: it goes on waiting; `file-not-found`, `bundle-*`, `report-*`, `store-*`
     */
    async open(token: string, passphrase: string): Promise<ReportSummary> {
      const source = waiting.get(token)
      if (source === undefined) throw new AppError('request-invalid', { channel: 'handOver.open' })
      const report = await reports.import(source, passphrase)
      dismiss(token)
      return report
    },
  }
}

export type Incoming = ReturnType<typeof createIncoming>
