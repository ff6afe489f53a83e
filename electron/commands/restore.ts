import { copyFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { copyForRestore, finishRestore, placesIn, putInPlace } from '../backup/restore'
import { ensureFolder, syncToDisk, writeError } from '../platform/files'
import { holdStore } from '../store/store-lock'
import { type Command, parseArguments } from './command'
import { keyOf } from './store-key'

const keyFiles = ['key.json', 'key-copy.json']

/** The key file of another data folder, where there is none yet: without it nothing opens the restored store. */
function takeKeyFile(from: string, into: string): void {
  const isThere = (folder: string, name: string) => existsSync(path.join(folder, name))
  if (from === into || keyFiles.some((name) => isThere(into, name))) return
  for (const name of keyFiles.filter((one) => isThere(from, one))) {
    const target = path.join(into, name)
    try {
      copyFileSync(path.join(from, name), target)
      syncToDisk(target)
    } catch (error) {
      throw writeError(target, error)
    }
  }
}

/**
 * `bogo restore <backup> --into <data folder> [--key-from <data folder>]`: puts a backup in the place of a store. What
 * is there is moved aside into `backups`. Refuses while Bogo has the folder open.
 */
export const restoreCommand: Command = async (argv, { print, ask }) => {
  const { files, options } = parseArguments(argv, { files: 1, required: ['into'], optional: ['key-from'] })
  const backup = path.resolve(files[0] ?? '')
  const folder = path.resolve(options.into ?? '')
  const keyFrom = options['key-from'] ? path.resolve(options['key-from']) : folder
  const key = await keyOf(keyFrom, ask)
  await ensureFolder(folder)
  const hold = holdStore(folder)
  try {
    finishRestore(folder)
    const { reports, pictures, faults } = copyForRestore(backup, folder, key)
    takeKeyFile(keyFrom, folder)
    const aside = putInPlace(folder)
    print(JSON.stringify({ path: placesIn(folder).store, reports, pictures, faults, aside }))
  } finally {
    hold.release()
  }
}
