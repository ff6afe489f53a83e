import path from 'node:path'
import { checkReport } from '../../shared/checklist/checklist'
import { itemText } from '../../shared/checklist/item-text'
import { severityOf } from '../../shared/checklist/rule'
import { readBundle } from '../bundle/read-bundle'
import { type Command, parseArguments } from './command'

/** `bogo check <file.bogo>`: what is still open in a report, one JSON line for each. Personal data is masked. */
export const checkCommand: Command = async (argv, { print, translator }) => {
  const { files } = parseArguments(argv, { files: 1 })
  const { document } = await readBundle(path.resolve(files[0] ?? ''))
  for (const item of checkReport(document)) {
    const { rule, place } = item
    print(JSON.stringify({ rule, severity: severityOf(item), place, text: itemText(item, translator) }))
  }
}
