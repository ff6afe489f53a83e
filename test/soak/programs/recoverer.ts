// Opens a damaged data folder, to be killed while it recovers. Arguments: folder, `honest` or `hasty`.
import { mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { openStore } from '../../../electron/store/open-store'
import { testKey } from '../../support/test-key'

const [, , folder = '', manner] = process.argv

process.stdout.write('ready\n')
if (manner === 'hasty') {
  // What must not be done: the damaged file goes first, and is forgotten when the end comes.
  mkdirSync(path.join(folder, 'damaged'))
  renameSync(path.join(folder, 'bogo.db'), path.join(folder, 'damaged', 'bogo.db'))
  process.stdout.write('half\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
}
openStore({ folder, key: testKey, keyIsRight: true, now: Date.now }).close()
process.stdout.write('done\n')
