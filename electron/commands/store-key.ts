import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../shared/errors'
import { keyForCommand } from '../vault/key-for-command'
import type { CommandContext } from './command'

type Ask = CommandContext['ask']

/** A store or a backup, and its key. */
interface NamedStore {
  readonly file: string
  readonly key: Uint8Array
}

const isFolder = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false

/** The data folder that has the key of a file: its own folder, or the one above it. */
function keyFolderOf(file: string): string {
  const own = path.dirname(file)
  const hasKey = (folder: string) => ['key.json', 'key-copy.json'].some((name) => existsSync(path.join(folder, name)))
  return [own, path.dirname(own)].find(hasKey) ?? own
}

/** The key of a data folder. @throws AppError as `keyForCommand`, `key-unavailable` */
export async function keyOf(folder: string, ask: Ask): Promise<Uint8Array> {
  if (!isFolder(folder)) throw new AppError('key-unavailable', { path: folder })
  return keyForCommand(folder, ask)
}

/**
 * The store that an argument names: that of a data folder, or a file.
 * @param keyFrom the data folder whose key opens it; undefined to look beside and above the file
 * @throws AppError `file-not-found`, and as `keyForCommand`
 */
export async function namedStore(place: string, keyFrom: string | undefined, ask: Ask): Promise<NamedStore> {
  const named = path.resolve(place)
  const file = isFolder(named) ? path.join(named, 'bogo.db') : named
  if (!existsSync(file)) throw new AppError('file-not-found', { path: file })
  return { file, key: await keyOf(keyFrom ? path.resolve(keyFrom) : keyFolderOf(file), ask) }
}
