// Writes a report on a disk that fails now and then, as a window does: what failed is tried again. Prints how many
// changes it called saved. Arguments: folder, how many changes, `honest` or `hasty`.
import path from 'node:path'
import * as Y from 'yjs'
import { openDatabase } from '../../../electron/store/database'
import { createUpdateLog } from '../../../electron/store/update-log'
import { testKey } from '../../support/test-key'

const [, , folder = '', changes = '100', manner] = process.argv
const file = path.join(folder, 'bogo.db')
const doc = new Y.Doc()
const updates: Uint8Array[] = []
doc.on('update', (update: Uint8Array) => updates.push(update))

let saved = 0
let failures = 0
const connection: { database: ReturnType<typeof openDatabase> | null } = { database: null }

/** After a failure the connection is not used again. */
function append(update: Uint8Array): void {
  const database = connection.database ?? openDatabase(file, testKey, { keyIsRight: true })
  connection.database = database
  database.pragma('busy_timeout = 0')
  createUpdateLog(database, Date.now).append('00000000-0000-4000-8000-000000000001', update, 'device')
}

for (let number = 1; number <= Number(changes); number++) {
  doc.getText('t').insert(0, `변경 ${number} `)
  const update = updates.pop() ?? new Uint8Array()
  // Called saved before it is, which is what must be found.
  if (manner === 'hasty') saved += 1
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      append(update)
      if (manner !== 'hasty') saved += 1
      break
    } catch {
      failures += 1
      try {
        connection.database?.close()
      } catch {
        // As broken as what came before.
      }
      connection.database = null
      if (manner === 'hasty') break
    }
  }
}
process.stdout.write(JSON.stringify({ saved, failures }))
