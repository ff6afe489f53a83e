import { AppError } from '../../shared/errors'
import { checkStore, isSound } from '../store/check/check-store'
import { readDatabase } from '../store/read-database'
import { type Command, parseArguments } from './command'
import { namedStore } from './store-key'

/**
 * `bogo verify <data folder or backup> [--key-from <data folder>]`: reads all of a store and prints as JSON what was
 * checked and what is wrong.
 */
export const verifyCommand: Command = async (argv, { print, ask }) => {
  const { files, options } = parseArguments(argv, { files: 1, optional: ['key-from'] })
  const { file, key } = await namedStore(files[0] ?? '', options['key-from'], ask)
  const database = readDatabase(file, key)
  try {
    const check = checkStore(database)
    print(JSON.stringify({ path: file, ok: isSound(check), ...check }))
    if (!isSound(check)) throw new AppError('store-damaged', { path: file })
  } finally {
    database.close()
  }
}
