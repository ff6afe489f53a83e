import { type BackupReason, backupNameForm, backupReasons } from '../../shared/backup'

/** Name of a backup file. @param at milliseconds since 1970 */
export const backupName = (at: number, reason: BackupReason): string =>
  `bogo-${new Date(at).toISOString().replace(/[-:.]/g, '')}-${reason}.db`

/** When and why a file was made, by its name; null for any other file. */
export function readBackupName(name: string): { readonly at: number; readonly reason: BackupReason } | null {
  const [, year, month, day, hour, minute, second, millisecond, word] = backupNameForm.exec(name) ?? []
  const reason = backupReasons.find((known) => known === word)
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`)
  return reason === undefined || Number.isNaN(at) ? null : { at, reason }
}
