import path from 'node:path'
import { writeBackup } from '../backup/write-backup'
import { ensureFolder } from '../platform/files'
import { type Command, parseArguments } from './command'
import { namedStore } from './store-key'

/** `bogo backup <data folder> --out <file>`: a verified backup of the store, which may be in use. */
export const backupCommand: Command = async (argv, { print, ask }) => {
  const { files, options } = parseArguments(argv, { files: 1, required: ['out'] })
  const { file: store, key } = await namedStore(files[0] ?? '', undefined, ask)
  const target = path.resolve(options.out ?? '')
  await ensureFolder(path.dirname(target))
  print(JSON.stringify({ path: target, ...writeBackup({ store, key, target }) }))
}
