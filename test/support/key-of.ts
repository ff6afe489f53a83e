import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { test } from './app'

/** The key of a data folder's store, for tests that open it from outside; the test is skipped where a keychain has it. */
export async function keyOf(userData: string): Promise<Buffer> {
  const { key, protection } = JSON.parse(await readFile(path.join(userData, 'key.json'), 'utf8'))
  test.skip(protection !== 'key-file', 'the key of the store is in the system keychain')
  return Buffer.from(key, 'hex')
}
