import path from 'node:path'
import { AppError } from '../../shared/errors'
import { verifyStore } from '../backup/verify-store'
import { readDatabase } from '../store/read-database'
import { type Command, parseArguments } from './command'
import { namedStore } from './store-key'

/**
 * `bogo verify <data folder or backup> [--key-from <data folder>]`: reads all of a store and prints as JSON what was
 * checked and what is wrong.
 */
export const verifyCommand: Command = async (argv, { print }) => {
  const { files, options } = parseArguments(argv, { files: 1, optional: ['key-from'] })
  const keyFrom = options['key-from'] ? path.resolve(options['key-from']) : null
  const { file, key } = await namedStore(path.resolve(files[0] ?? ''), keyFrom)
  const database = readDatabase(file, key)
  try {
    const check = verifyStore(database)
    print(JSON.stringify({ path: file, ok: check.faults.length === 0, ...check }))
    if (check.faults.length > 0) throw new AppError('store-damaged', { path: file })
  } finally {
    database.close()
  }
}
