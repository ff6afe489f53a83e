import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openDeviceVault } from '../../../electron/vault/device-vault'
import { temporaryFolder } from '../../support/folder'

const files = () => {
  const folder = temporaryFolder()
  return { keyFile: path.join(folder, 'key.json'), database: path.join(folder, 'bogo.db') }
}

/** A keychain that turns bytes around: enough to see that the key does not lie open. */
const keychain = (available: boolean) => ({
  available: () => available,
  encrypt: (text: string) => Buffer.from(text).reverse(),
  decrypt: (bytes: Uint8Array) => Buffer.from(bytes).reverse().toString(),
})

test('the key is random, 32 bytes long and the same at every start', async () => {
  const place = files()
  const first = await openDeviceVault(place, keychain(true))
  const again = await openDeviceVault(place, keychain(true))
  const other = await openDeviceVault(files(), keychain(true))
  expect(first.key.byteLength).toBe(32)
  expect(again.key).toEqual(first.key)
  expect(other.key).not.toEqual(first.key)
})

test('with a keychain the key never lies in a file as it is', async () => {
  const place = files()
  const { key, protection } = await openDeviceVault(place, keychain(true))
  expect(protection).toBe('system-keychain')
  expect(readFileSync(place.keyFile, 'utf8')).not.toContain(Buffer.from(key).toString('hex'))
})

test('without a keychain the vault says so, and only the user can read the file', async () => {
  const place = files()
  expect((await openDeviceVault(place, keychain(false))).protection).toBe('key-file')
  if (process.platform !== 'win32') expect(statSync(place.keyFile).mode & 0o777).toBe(0o600)
})

test('a store whose key is gone is never given a new key', async () => {
  const place = files()
  await openDeviceVault(place, keychain(false))
  writeFileSync(place.database, 'a store')
  rmSync(place.keyFile)
  await expect(openDeviceVault(place, keychain(false))).rejects.toMatchObject({ code: 'key-unavailable' })
})

test.each(['', '{}', '{"protection":"key-file","key":"00"}'])(
  'a broken key file (%s) is a named error and stays',
  async (text) => {
    const place = files()
    writeFileSync(place.keyFile, text)
    await expect(openDeviceVault(place, keychain(true))).rejects.toMatchObject({ code: 'key-unavailable' })
    expect(readFileSync(place.keyFile, 'utf8')).toBe(text)
  },
)
