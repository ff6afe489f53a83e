import path from 'node:path'
import Database from 'better-sqlite3'
import { keepKey } from './keep-key'

/** Holds the store's write lock from outside, as a virus scanner or a backup program may; gives what releases it. */
export async function lockStore(userData: string): Promise<() => void> {
  const key = Buffer.from(await keepKey(userData)).toString('hex')
  const database = new Database(path.join(userData, 'bogo.db'))
  database.pragma("cipher = 'sqlcipher'")
  database.pragma('legacy = 4')
  database.pragma(`key = "x'${key}'"`)
  database.exec('BEGIN IMMEDIATE')
  return () => {
    database.exec('ROLLBACK')
    database.close()
  }
}
