import path from 'node:path'
import { rescue } from '../backup/rescue'
import { type Command, parseArguments } from './command'
import { namedStore } from './store-key'

/**
 * `bogo rescue <data folder or file> --out <folder> [--key-from <data folder>]`: takes out of a damaged store whatever
 * can be read. One JSON line for each report, and one for all.
 */
export const rescueCommand: Command = async (argv, { print, ask }) => {
  const { files, options } = parseArguments(argv, { files: 1, required: ['out'], optional: ['key-from'] })
  const { file, key } = await namedStore(files[0] ?? '', options['key-from'], ask)
  const sum = await rescue(file, key, path.resolve(options.out ?? ''), (line) => print(JSON.stringify(line)))
  print(JSON.stringify(sum))
}
