import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Where things lie in a data folder. */
export const recoveryPlaces = (folder: string) => ({
  store: path.join(folder, 'bogo.db'),
  backups: path.join(folder, 'backups'),
  damaged: path.join(folder, 'damaged'),
  /** Stands there when damage was found that the start does not notice by itself. */
  wanted: path.join(folder, 'bogo.db.repair'),
  /** What was written while the store could not take it. */
  rescue: path.join(folder, 'bogo.db.rescue'),
  /** A new store that is being built. What a killed run left of it is thrown away. */
  building: path.join(folder, 'bogo.db.recovering'),
  /** A whole, verified new store that waits to take the place of the damaged one. */
  recovered: path.join(folder, 'bogo.db.recovered'),
})

/** What was moved aside by a restore is what somebody did not want any more. */
const backupName = /^bogo-.*(?<!-replaced)\.db$/

/** Files that may be backups, the newest first: their names begin with their time. */
export function listBackups(folder: string): string[] {
  const { backups } = recoveryPlaces(folder)
  if (!existsSync(backups)) return []
  return readdirSync(backups)
    .filter((name) => backupName.test(name))
    .sort()
    .reverse()
    .map((name) => path.join(backups, name))
}
