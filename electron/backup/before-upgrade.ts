import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../shared/errors'
import type { Ledger } from './backup-ledger'
import { backupName } from './backup-name'
import { placesIn } from './restore'
import { writeBackup } from './write-backup'

/**
 * Makes the backup without which no store is upgraded. It stands beside the reports, wherever others go: that folder
 * is always there. Not in a process of its own, because nothing else can be done meanwhile.
 * @param at milliseconds since 1970
 * @returns what the ledger keeps of it
 * @throws AppError `backup-failed`, `disk-full`, `store-*`: the store stays as it is
 */
export function backUpBeforeUpgrade(folder: string, key: Uint8Array, at: number): Ledger['made'][number] {
  const { store, backups } = placesIn(folder)
  try {
    mkdirSync(backups, { recursive: true })
  } catch (error) {
    throw new AppError('backup-failed', { path: backups }, error)
  }
  const name = backupName(at, 'upgrade')
  const { reports, damaged } = writeBackup({ store, key, target: path.join(backups, name) })
  return { name, reports, damaged }
}
