// Writes a report and says after each change that it is on disk. Arguments: folder, how often the disk is waited for.
import { closeSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import * as Y from 'yjs'
import { openDatabase } from '../../../electron/store/database'
import { createUpdateLog } from '../../../electron/store/update-log'
import { testKey } from '../../support/test-key'

const [, , folder = '', synchronous = 'FULL', changes = '100'] = process.argv
const database = openDatabase(path.join(folder, 'bogo.db'), testKey)
// Often enough that many ends fall into a checkpoint.
database.pragma('wal_autocheckpoint = 25')
database.pragma(`synchronous = ${synchronous}`)
const log = createUpdateLog(database, Date.now)
const doc = new Y.Doc()
const updates: Uint8Array[] = []
doc.on('update', (update: Uint8Array) => updates.push(update))
const said = openSync(path.join(folder, 'said'), 'w')

for (let number = 1; number <= Number(changes); number++) {
  doc.getText('t').insert(0, `변경 ${number} `.repeat(1 + (number % 40)))
  log.append('00000000-0000-4000-8000-000000000001', updates.pop() ?? new Uint8Array(), 'device')
  writeSync(said, String(number).padStart(8, '0'), 0)
}
closeSync(said)
database.close()
