import { writeFileSync } from 'node:fs'
import path from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import { type BackupOrder, type WrittenBackup, writeBackup } from '../../electron/backup/write-backup'
import { unlock } from '../../electron/store/database'
import { png } from './png'
import { openStore, testKey } from './store'

/** A store with some reports and a picture, and a way to back it up. */
export function storeToBackUp(folder?: string) {
  const store = openStore(folder)
  const titles = ['해외연수 결과', 'Báo cáo đoàn công tác', 'Posting report']
  const ids = titles.map((title, index) => {
    const { id } = store.reports.create('overseas-training', (['ko', 'vi', 'en'] as const)[index] ?? 'ko')
    store.reports.rename(id, title)
    return id
  })
  const picture = store.media.add({ bytes: png(40, 20), type: 'image/png', width: 40, height: 20 })
  const target = path.join(store.folder, 'backup.db')
  const order: BackupOrder = { store: store.file, key: testKey, target }
  return { ...store, titles, ids, picture, target, order, backUp: (): WrittenBackup => writeBackup(order) }
}

/** Changes a store's bytes as only a fault could: past its own rules. */
export function tamper(file: string, sql: string): void {
  const database = new DatabaseConstructor(file)
  try {
    unlock(database, testKey)
    database.exec(sql)
  } finally {
    database.close()
  }
}

/** Puts the key of the test's store into a file beside it, as a device without a keychain has it. */
export const writeKeyFile = (folder: string): void =>
  writeFileSync(path.join(folder, 'key.json'), JSON.stringify({ protection: 'key-file', key: testKey.toString('hex') }))
