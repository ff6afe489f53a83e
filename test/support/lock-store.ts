import { readFile } from 'node:fs/promises'
import path from 'node:path'
import Database from 'better-sqlite3'
import { test } from './app'

/** Holds the store's write lock from outside, as a virus scanner or a backup program may; gives what releases it. */
export async function lockStore(userData: string): Promise<() => void> {
  const { key, protection } = JSON.parse(await readFile(path.join(userData, 'key.json'), 'utf8'))
  test.skip(protection !== 'key-file', 'the key of the store is in the system keychain')
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
