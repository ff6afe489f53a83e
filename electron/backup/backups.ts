import { existsSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import type { BackedUpReport, BackupReason, BackupState, BackupStep } from '../../shared/backup'
import type { ReportId } from '../../shared/document/model'
import { AppError, type ErrorEnvelope } from '../../shared/errors'
import { localDay } from '../../shared/i18n/calendar'
import { ensureFolder } from '../platform/files'
import { createLedger, findBackups, type Ledger } from './backup-ledger'
import { backupName } from './backup-name'
import type { BackupResults, RunBackupWork } from './backup-work'
import { placesIn } from './restore'
import { isDue, isDueAtClosing, outdated, usualLimit } from './schedule'
import { createStoppableWork } from './stoppable-work'
import { storeFingerprint } from './store-fingerprint'
import { freeBytesOf, temporaryOf } from './write-backup'

interface Dependencies {
  /** The data folder. */
  readonly folder: string
  readonly key: Uint8Array
  /** The open store. */
  readonly database: Database
  /** Backups that were made before the store was opened. */
  readonly made: Ledger['made']
  readonly work: RunBackupWork
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly onChanged: (state: BackupState) => void
  /** Something is to be told to the user, once a day at most. */
  readonly onProblem: (error: ErrorEnvelope) => void
}

/** How often the size of a copy is looked at, in milliseconds. */
const glance = 250

/** Automatic backups of the whole store, and what can be done with them. */
export function createBackups({ folder, key, database, made, work, now, onChanged, onProblem }: Dependencies) {
  const places = placesIn(folder)
  const ledger = createLedger(path.join(folder, 'backups.json'), made)
  const { run, stop, isStopped } = createStoppableWork(work)
  let underWay: Promise<void> | null = null
  let running: BackupStep | null = null

  const isMissing = (): boolean => !existsSync(ledger.get().folder ?? folder)
  const folders = (): string[] => [...new Set([ledger.get().folder ?? places.backups, places.backups])]
  const found = () => findBackups(folders(), ledger.get().made)
  /** The folder where the next backup goes. */
  const target = (): string => (isMissing() ? places.backups : (folders()[0] ?? places.backups))

  function state(): BackupState {
    const { folder: chosen, limit, problem } = ledger.get()
    return {
      backups: found()
        .reverse()
        .map(({ path: _path, ...backup }) => backup),
      running,
      folder: chosen === null ? null : { path: chosen, missing: isMissing() },
      limit,
      problem,
    }
  }

  function show(step: BackupStep | null): void {
    running = step
    onChanged(state())
  }

  /** A copy that is being written tells nothing itself: its file grows. */
  function watchCopy(target: string): () => void {
    const timer = setInterval(() => {
      if (running?.step !== 'copying') return
      const done = statSync(temporaryOf(target), { throwIfNoEntry: false })?.size ?? 0
      show({ ...running, done: Math.min(done, running.of) })
    }, glance)
    return () => clearInterval(timer)
  }
  /** Remembers a problem, and tells of it when nothing was told today. */
  async function keepProblem(error: ErrorEnvelope): Promise<void> {
    const today = localDay(now())
    const isTold = ledger.get().toldOn === today
    // A disk without room for this line has been told of already.
    await ledger.change({ problem: { error, at: now() }, toldOn: today }).catch(() => undefined)
    if (!isTold) onProblem(error)
  }

  function removeOutdated(from: string): void {
    const limit = ledger.get().limit ?? usualLimit(freeBytesOf(from))
    const here = found().filter((one) => path.dirname(one.path) === from)
    const kept = here.map(({ name, at, reason, bytes, damaged }) => ({
      name,
      at,
      reason,
      bytes,
      whole: damaged === 0,
    }))
    // First the store: a log alone is nothing, and the next rotation would not see it.
    for (const name of outdated(kept, now(), limit))
      for (const ending of ['', '-wal']) rmSync(path.join(from, `${name}${ending}`), { force: true })
  }

  async function write(reason: BackupReason): Promise<void> {
    const into = target()
    if (into === places.backups) await ensureFolder(into)
    let at = now()
    while (existsSync(path.join(into, backupName(at, reason)))) at += 1
    const name = backupName(at, reason)
    const file = path.join(into, name)
    const mark = storeFingerprint(database)
    const stopWatching = watchCopy(file)
    try {
      show({ step: 'copying', done: 0, of: 1 })
      const job = { kind: 'write', store: places.store, key, target: file } as const
      const { reports, damaged } = await run<'write'>(job, { onStep: show })
      const all = [...ledger.get().made, { name, reports, damaged }]
      await ledger.change({ made: all, last: { at, mark }, problem: null })
      for (const each of folders()) if (existsSync(each)) removeOutdated(each)
      const left = new Set(found().map((one) => one.name))
      await ledger.change({ made: all.filter((one) => left.has(one.name)) })
    } finally {
      stopWatching()
    }
    if (isMissing()) await keepProblem({ code: 'backup-folder-missing', params: { path: ledger.get().folder ?? '' } })
    else if (found().at(-1)?.damaged) await keepProblem({ code: 'report-damaged', params: { number: 0 } })
  }

  /** One at a time: whoever asks meanwhile waits for the one that is under way. */
  function make(reason: BackupReason): Promise<void> {
    underWay ??= write(reason)
      .catch(async (error: unknown) => {
        const known = error instanceof AppError ? error : new AppError('backup-failed', { path: folder }, error)
        if (!isStopped()) await keepProblem({ code: known.code, params: known.params })
        throw known
      })
      .finally(() => {
        underWay = null
        show(null)
      })
    return underWay
  }

  const last = () => ledger.get().last
  /** A damaged store cannot tell: the backup is tried, and its failure kept and told. */
  function hasChanged(): boolean {
    try {
      return last()?.mark !== storeFingerprint(database)
    } catch {
      return true
    }
  }
  function pathOf(name: string): string {
    const backup = found().find((one) => one.name === name)
    if (!backup) throw new AppError('file-not-found', { path: name })
    return backup.path
  }

  return {
    state,
    /** How many bytes all of them take, in every folder. */
    bytes: (): number => found().reduce((sum, { bytes }) => sum + bytes, 0),
    /** Makes a backup now. @throws AppError `backup-*`, `disk-full`, `store-*` */
    make,
    /** Makes one when it is time; a failure is kept in the state and told once a day. */
    async makeIfDue(): Promise<void> {
      if (isDue(last()?.at ?? null, now(), hasChanged())) await make('hourly').catch(() => undefined)
    },
    /**
     * Makes one before the application ends or is locked, unless it takes longer than so many milliseconds. Never
     * fails: a damaged store must still be closed.
     */
    async makeAtClosing(patience: number): Promise<void> {
      if (!isDueAtClosing(last()?.at ?? null, now(), hasChanged())) return
      const timer = setTimeout(stop, patience)
      await make('closing').catch(() => undefined)
      clearTimeout(timer)
    },
    /** Where backups go from now on; null for the folder beside the reports. */
    async setFolder(chosen: string | null): Promise<void> {
      await ledger.change({ folder: chosen === places.backups ? null : chosen, problem: null })
      onChanged(state())
    },
    async setLimit(limit: number | null): Promise<void> {
      await ledger.change({ limit })
      onChanged(state())
    },
    /** The folder where the next backup goes; it is there. @throws AppError `output-not-writable`, `disk-full` */
    async folder(): Promise<string> {
      await ensureFolder(target())
      return target()
    },
    /** Ends all work under way. */
    stop,
    /** The reports inside of a backup. @throws AppError `backup-*`, `file-not-found`, `store-*` */
    reports: async (name: string): Promise<readonly BackedUpReport[]> =>
      run<'list'>({ kind: 'list', backup: pathOf(name), store: places.store, key }),
    /** One report of a backup, as a file to import. @throws AppError as above, `report-*`, `media-*` */
    take: async (name: string, report: ReportId): Promise<BackupResults['take']> =>
      run<'take'>({ kind: 'take', backup: pathOf(name), report, key }),
    /**
     * First part of a restore (see `restore.ts`): copies a backup into the data folder and verifies it.
     * @throws AppError `backup-*`, `disk-full`, `file-not-found`, `store-*`
     */
    copy: async (name: string): Promise<void> => {
      const job = { kind: 'copy', backup: pathOf(name), folder, key } as const
      await run<'copy'>(job, { onStep: show }).finally(() => show(null))
    },
  }
}

export type Backups = ReturnType<typeof createBackups>
