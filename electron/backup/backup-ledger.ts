import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { type Backup, backupNameSchema } from '../../shared/backup'
import { errorEnvelopeSchema } from '../../shared/errors'
import { isoDateSchema } from '../../shared/fields/value'
import { writeWholeFile } from '../platform/files'
import { readBackupName } from './backup-name'

const ledgerSchema = z.object({
  /** The folder that the user chose; null for the one beside the reports. */
  folder: z.string().nullable().default(null),
  limit: z.number().positive().nullable().default(null),
  /** In the order in which they were made, which the clock does not always know. */
  made: z.array(z.object({ name: backupNameSchema, reports: z.number(), damaged: z.number() })).default([]),
  /** The last one that was made: when, and of what (see `storeFingerprint`). */
  last: z.object({ at: z.number(), mark: z.string() }).nullable().default(null),
  problem: z.object({ error: errorEnvelopeSchema, at: z.number() }).nullable().default(null),
  /** The day on which a problem was last told. */
  toldOn: isoDateSchema.nullable().default(null),
})
/** What is known of backups beside their files. Not in the store: it must outlive its being restored. */
export type Ledger = z.infer<typeof ledgerSchema>

/**
 * The ledger of a data folder. One that is missing or unreadable begins anew; backups are found by their names.
 * @param file path of the JSON file
 * @param made backups that it does not know yet
 */
export function createLedger(file: string, made: Ledger['made'] = []) {
  function read(): Ledger {
    try {
      return ledgerSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return ledgerSchema.parse({})
    }
  }
  const known = read()
  let current: Ledger = { ...known, made: [...known.made, ...made] }
  return {
    get: (): Ledger => current,
    /** Keeps changes. @throws AppError `disk-full`, `output-not-writable` */
    async change(changes: Partial<Ledger>): Promise<void> {
      current = { ...current, ...changes }
      await writeWholeFile(file, new TextEncoder().encode(JSON.stringify(current)), { mode: 0o600 })
    },
  }
}

/** A backup and where it lies. */
export interface FoundBackup extends Backup {
  readonly path: string
}

function filesIn(folder: string): { name: string; path: string; bytes: number }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const place = path.join(folder, name)
    const file = readBackupName(name) ? statSync(place, { throwIfNoEntry: false }) : undefined
    // A store that was moved aside may have its log beside it.
    const log = statSync(`${place}-wal`, { throwIfNoEntry: false })
    return file?.isFile() ? [{ name, path: place, bytes: file.size + (log?.size ?? 0) }] : []
  })
}

/**
 * Backups in some folders, in the order in which they were made: as the ledger says, others by their times in between.
 */
export function findBackups(folders: readonly string[], made: Ledger['made']): FoundBackup[] {
  const found = new Map<string, FoundBackup>()
  for (const { name, path: place, bytes } of folders.flatMap(filesIn)) {
    const said = readBackupName(name)
    const known = made.find((one) => one.name === name)
    if (said && !found.has(name)) {
      const { reports = null, damaged = null } = known ?? {}
      found.set(name, { name, ...said, bytes, reports, damaged, path: place })
    }
  }
  const inOrder = made.flatMap(({ name }) => found.get(name) ?? [])
  const others = [...found.values()].filter(({ name }) => !made.some((one) => one.name === name))
  for (const one of others.sort((a, b) => a.at - b.at)) {
    const before = inOrder.findLastIndex(({ at }) => at <= one.at)
    inOrder.splice(before + 1, 0, one)
  }
  return inOrder
}

/**
 * Backups from which a damaged store can be mended, the best first: the last that was made, and those of damaged
 * reports only after all others. What was moved aside by a restore is what somebody did not want any more.
 * @param folder the data folder; nothing of the store itself is read
 */
export function backupsToMendFrom(folder: string): FoundBackup[] {
  const { folder: chosen, made } = createLedger(path.join(folder, 'backups.json')).get()
  const newestFirst = findBackups([...(chosen === null ? [] : [chosen]), path.join(folder, 'backups')], made)
    .filter(({ reason }) => reason !== 'replaced')
    .reverse()
  const isDamaged = ({ damaged }: FoundBackup): boolean => (damaged ?? 0) > 0
  return [...newestFirst.filter((one) => !isDamaged(one)), ...newestFirst.filter(isDamaged)]
}
