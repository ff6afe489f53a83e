import path from 'node:path'
import { checkReport } from '../../shared/checklist/checklist'
import { itemText } from '../../shared/checklist/item-text'
import { severityOf } from '../../shared/checklist/rule'
import { type Command, parseArguments } from './command'
import { openBundle } from './open-bundle'

/** `bogo check <file.bogo>`: what is still open in a report, one JSON line for each. Personal data is masked. */
export const checkCommand: Command = async (argv, { print, translator, passphrase }) => {
  const { files } = parseArguments(argv, { files: 1 })
  const { document } = await openBundle(path.resolve(files[0] ?? ''), passphrase)
  for (const item of checkReport(document)) {
    const { rule, place } = item
    print(JSON.stringify({ rule, severity: severityOf(item), place, text: itemText(item, translator) }))
  }
}
