import { setImmediate } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import type { ReportId } from '../../shared/document/model'
import type { Log } from '../platform/log'
import type { Compactor } from './compact'
import type { UpdateLog } from './update-log'

interface Dependencies {
  readonly database: Database
  readonly updates: Pick<UpdateLog, 'onAppended'>
  readonly compactor: Compactor
  readonly log: Log
}

/** Milliseconds between two looks. Nothing written from one look to the next is what counts as rest. */
const interval = 2_500

/** Milliseconds of rest after a report was closed. */
const closed = 1_000

/**
 * Keeps the store small while nobody writes: compacts logs that have grown long, step by step, and empties the journal
 * (the WAL) into the database, at most twice the interval after the last commit. So deleted text does not stay in it.
 */
export function createTidying({ database, updates, compactor, log }: Dependencies) {
  const commits = database.prepare<[], number>('SELECT total_changes()').pluck()
  let waiting: Set<ReportId> | null = null
  const touched = new Set<ReportId>()
  let seen = -1
  let tidied = -1
  let busy = false
  let timer: NodeJS.Timeout | undefined

  updates.onAppended(({ report }) => touched.add(report))

  const count = (): number => commits.get() ?? 0

  /** Empties the journal; a reader in the way is no reason to wait, because the next look comes soon. */
  function emptyJournal(): boolean {
    database.pragma('busy_timeout = 0')
    try {
      return database.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0
    } finally {
      database.pragma('busy_timeout = 5000')
    }
  }

  /** The next report whose log is long, or null. Logs that were long before the start are looked for once. */
  function nextDue(): ReportId | null {
    waiting ??= new Set(compactor.longLogs())
    for (const report of touched) {
      touched.delete(report)
      if (compactor.isDue(report)) waiting.add(report)
    }
    const [first] = waiting
    if (first !== undefined) waiting.delete(first)
    return first ?? null
  }

  /** Compacts one report; gives up, to try again later, as soon as somebody writes. */
  async function compact(report: ReportId): Promise<void> {
    const before = count()
    const steps = compactor.compact(report)
    for (let step = steps.next(); !step.done; step = steps.next()) {
      await setImmediate()
      if (!database.open) return
      if (count() === before) continue
      touched.add(report)
      return
    }
  }

  async function tidy(): Promise<void> {
    for (let report = nextDue(); report !== null; report = nextDue()) {
      const before = count()
      await compact(report).catch((error: unknown) => log.error('not compacted', error))
      if (!database.open) return
      // Written by others meanwhile: their turn.
      if (touched.size > 0 && count() !== before) return
    }
    if (emptyJournal()) tidied = count()
  }

  /** One look: does what there is to do when nothing was written since the last. */
  async function look(): Promise<void> {
    if (busy || !database.open) return
    const now = count()
    const rests = now === seen
    seen = now
    if (!rests || now === tidied) return
    busy = true
    try {
      await tidy()
      if (database.open) seen = count()
    } catch (error) {
      log.error('not tidied', error)
    } finally {
      busy = false
    }
  }

  return {
    start(): void {
      timer ??= setInterval(() => void look(), interval).unref()
    },

    /** A report was closed: a second without a commit is rest enough. */
    soon(): void {
      if (!timer || !database.open) return
      seen = count()
      setTimeout(() => void look(), closed).unref()
    },

    stop(): void {
      clearInterval(timer)
      timer = undefined
    },
  }
}
