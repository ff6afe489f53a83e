import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../shared/errors'
import { openDeviceVault } from '../vault/device-vault'

const isFolder = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false
const noKeychain = { available: () => false, encrypt: () => new Uint8Array(), decrypt: () => '' }

/** A data folder, and the store in it or the backup that was named. */
export interface NamedStore {
  readonly file: string
  readonly key: Uint8Array
}

/** The data folder that has the key of a file: its own folder, or the one above it. */
function keyFolderOf(file: string): string {
  const own = path.dirname(file)
  const folder = [own, path.dirname(own)].find((one) => existsSync(path.join(one, 'key.json')))
  if (folder === undefined) throw new AppError('key-unavailable', { path: path.join(own, 'key.json') })
  return folder
}

/**
 * The key of a data folder.
 * @throws AppError `key-unavailable`
 */
export async function keyOf(folder: string): Promise<Uint8Array> {
  const keyFile = path.join(folder, 'key.json')
  if (!existsSync(keyFile)) throw new AppError('key-unavailable', { path: keyFile })
  const { key } = await openDeviceVault({ keyFile, database: path.join(folder, 'bogo.db') }, noKeychain)
  return key
}

/**
 * The store that an argument names: that of a data folder, or a file.
 * @param keyFrom the data folder whose key opens it; null to look beside and above the file
 * @throws AppError `file-not-found`, `key-unavailable`
 */
export async function namedStore(place: string, keyFrom: string | null): Promise<NamedStore> {
  const file = isFolder(place) ? path.join(place, 'bogo.db') : place
  if (!existsSync(file)) throw new AppError('file-not-found', { path: file })
  return { file, key: await keyOf(keyFrom ?? keyFolderOf(file)) }
}
