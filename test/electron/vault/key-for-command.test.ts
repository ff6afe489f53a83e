import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { keyForCommand } from '../../../electron/vault/key-for-command'
import { temporaryFolder } from '../../support/folder'
import { keepKey } from '../../support/keep-key'
import { openTestVault, turningKeychain } from '../../support/vault'

const passphrase = 'four short words here'
const nobody = () => Promise.reject(new Error('asked'))

test('the key of a key file needs no question', async () => {
  const folder = temporaryFolder()
  const key = await keepKey(folder)
  expect(await keyForCommand(folder, nobody, {})).toEqual(key)
})

test('a passphrase comes from the environment or is asked for, and a wrong one changes no file', async () => {
  const folder = temporaryFolder()
  const vault = await openTestVault(folder)
  const { recoveryCode } = await vault.begin({ protection: 'passphrase', passphrase })
  const files = () => ['key.json', 'key-copy.json'].map((name) => readFileSync(path.join(folder, name), 'utf8'))
  const before = files()
  expect(await keyForCommand(folder, nobody, { BOGO_PASSPHRASE: passphrase })).toEqual(vault.key())
  expect(await keyForCommand(folder, nobody, { BOGO_RECOVERY_CODE: recoveryCode ?? '' })).toEqual(vault.key())
  const asked: string[] = []
  const key = await keyForCommand(
    folder,
    async (prompt) => {
      asked.push(prompt)
      return passphrase
    },
    {},
  )
  expect(key).toEqual(vault.key())
  expect(asked).toEqual(['cli.passphrase'])
  await expect(keyForCommand(folder, async () => 'wrong', {})).rejects.toMatchObject({ code: 'passphrase-wrong' })
  expect(files()).toEqual(before)
})

test('a key in the keychain is named, and the recovery code opens it', async () => {
  const folder = temporaryFolder()
  const vault = await openTestVault(folder, { keychain: turningKeychain() })
  await vault.begin({ protection: 'system-keychain' })
  const { recoveryCode } = await vault.makeRecoveryCode(null)
  await expect(keyForCommand(folder, nobody, {})).rejects.toMatchObject({ code: 'key-in-keychain' })
  expect(await keyForCommand(folder, nobody, { BOGO_RECOVERY_CODE: recoveryCode })).toEqual(vault.key())
})

test('a folder without a key is a named error, and gets none', async () => {
  await expect(keyForCommand(temporaryFolder(), nobody, {})).rejects.toMatchObject({ code: 'key-unavailable' })
})
