import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../support/folder'
import { noKeychain } from '../../support/keep-key'
import { cheap, openTestVault as open, turningKeychain } from '../../support/vault'

type Opened = Awaited<ReturnType<typeof open>>

const passphrase = '종이 위의 다섯 글자'
const error = (code: string, params?: object) => expect.objectContaining({ code, ...(params && { params }) })
const textOf = (folder: string) => readFileSync(path.join(folder, 'key.json'), 'utf8')

/** A folder behind a passphrase. */
async function behindPassphrase() {
  const folder = temporaryFolder()
  const vault = await open(folder)
  const { recoveryCode } = await vault.begin({ protection: 'passphrase', passphrase })
  return { folder, vault, key: Buffer.from(vault.key()), code: recoveryCode ?? '' }
}

describe('the key', () => {
  test('is random, 32 bytes long and the same at every start', async () => {
    const folder = temporaryFolder()
    const first = await open(folder, { keychain: turningKeychain() })
    await first.begin({ protection: 'system-keychain' })
    const again = await open(folder, { keychain: turningKeychain() })
    expect(await again.open()).toBe(true)
    const other = await open(temporaryFolder())
    await other.begin({ protection: 'key-file' })
    expect(first.key().byteLength).toBe(32)
    expect(again.key()).toEqual(first.key())
    expect(other.key()).not.toEqual(first.key())
  })

  test('lies in no file as it is, but where the user chose that; and only the user can read the file', async () => {
    const folder = temporaryFolder()
    const vault = await open(folder, { keychain: turningKeychain() })
    const forms = () => {
      const key = Buffer.from(vault.key())
      return [key.toString('hex'), key.toString('base64')]
    }
    const lies = () =>
      readdirSync(folder).some((name) => {
        const text = readFileSync(path.join(folder, name), 'utf8')
        return forms().some((form) => text.includes(form))
      })
    await vault.begin({ protection: 'system-keychain' })
    expect(lies()).toBe(false)
    await vault.setPassphrase(null, passphrase)
    expect(lies()).toBe(false)
    await vault.removePassphrase(passphrase, 'key-file')
    expect(lies()).toBe(true)
    await vault.setPassphrase(null, passphrase)
    expect(lies()).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(['key-copy.json', 'key.json'])
    if (process.platform !== 'win32') expect(statSync(path.join(folder, 'key.json')).mode & 0o777).toBe(0o600)
  })

  test('is never made without somebody who says how to keep it, and never for a store that has lost its own', async () => {
    const folder = temporaryFolder()
    const vault = await open(folder, { keychain: noKeychain })
    expect(vault.state()).toMatchObject({ status: 'new', protection: null, hasKeychain: false })
    expect(await vault.open()).toBe(false)
    expect(() => vault.key()).toThrow(error('store-locked'))
    await expect(vault.begin({ protection: 'system-keychain' })).rejects.toEqual(error('keychain-missing'))
    expect(readdirSync(folder)).toEqual([])
    writeFileSync(path.join(folder, 'bogo.db'), 'a store')
    await expect(open(folder)).rejects.toEqual(error('key-unavailable'))
  })

  test('of an older Bogo goes on opening, and its file becomes one of today', async () => {
    for (const [keychain, older] of [
      [noKeychain, { protection: 'key-file', key: 'ab'.repeat(32) }],
      [
        turningKeychain(),
        {
          protection: 'system-keychain',
          key: Buffer.from(turningKeychain().encrypt('ab'.repeat(32))).toString('base64'),
        },
      ],
    ] as const) {
      const folder = temporaryFolder()
      writeFileSync(path.join(folder, 'key.json'), JSON.stringify(older))
      for (let start = 0; start < 2; start++) {
        const vault = await open(folder, { keychain })
        expect(await vault.open()).toBe(true)
        expect(Buffer.from(vault.key()).toString('hex')).toBe('ab'.repeat(32))
      }
      expect(JSON.parse(textOf(folder))).toMatchObject({ format: 2, content: { check: expect.any(String) } })
    }
  })

  test('is overwritten when it is forgotten', async () => {
    const { vault, folder } = await behindPassphrase()
    const key = vault.key()
    vault.lock()
    expect([...key].every((byte) => byte === 0)).toBe(true)
    expect(vault.state().status).toBe('locked')
    await (await open(folder)).unlock(passphrase)
  })
})

describe('a passphrase', () => {
  test('opens, another one does not, and a restart asks again', async () => {
    const { folder, key } = await behindPassphrase()
    const vault = await open(folder)
    expect(vault.state()).toMatchObject({ status: 'locked', protection: 'passphrase', hasRecoveryCode: true })
    expect(await vault.open()).toBe(false)
    await expect(vault.unlock('종이 위의 여섯 글자')).rejects.toEqual(error('passphrase-wrong', { attemptsLeft: 4 }))
    expect(vault.state().status).toBe('locked')
    await vault.unlock(passphrase)
    expect(Buffer.from(vault.key())).toEqual(key)
  })

  test.each(['종이 위의 다섯 글자', 'Năm chữ trên tờ giấy', 'Ångström à la façade'])(
    'may come composed or in pieces, as keyboards give it (%s)',
    async (text) => {
      const folder = temporaryFolder()
      await (await open(folder)).begin({ protection: 'passphrase', passphrase: text.normalize('NFC') })
      expect(text.normalize('NFD')).not.toBe(text.normalize('NFC'))
      const vault = await open(folder)
      await vault.unlock(text.normalize('NFD'))
      await vault.setPassphrase(text, text.normalize('NFD'))
      await (await open(folder)).unlock(text.normalize('NFC'))
    },
  )

  test('is changed only by who knows the old one, which opens nothing afterwards, nor does its recovery code', async () => {
    const { vault, folder, code, key } = await behindPassphrase()
    await expect(vault.setPassphrase('wrong wrong wrong', 'another passphrase')).rejects.toEqual(
      error('passphrase-wrong', { attemptsLeft: 4 }),
    )
    await expect(vault.setPassphrase(null, 'another passphrase')).rejects.toEqual(
      error('passphrase-wrong', { attemptsLeft: 3 }),
    )
    await vault.setPassphrase(passphrase, 'another passphrase')
    const again = await open(folder)
    await expect(again.unlock(passphrase)).rejects.toEqual(error('passphrase-wrong', { attemptsLeft: 4 }))
    await expect(again.recover(code, 'some passphrase')).rejects.toEqual(error('recovery-code-wrong'))
    await again.unlock('another passphrase')
    expect(Buffer.from(again.key())).toEqual(key)
  })

  test('gets a dearer seal at the next unlocking when today asks for more, and keeps a dearer one', async () => {
    const { folder } = await behindPassphrase()
    const stretchOf = () => JSON.parse(textOf(folder)).content.keeping.stretch
    expect(stretchOf()).toEqual(cheap)
    const dear = { memory: 256, passes: 2, lanes: 1 }
    await (await open(folder, { stretch: dear })).unlock(passphrase)
    expect(stretchOf()).toEqual(dear)
    await (await open(folder, { stretch: cheap })).unlock(passphrase)
    expect(stretchOf()).toEqual(dear)
  })

  test('costs 64 MiB and three passes to guess when nobody says otherwise', async () => {
    const folder = temporaryFolder()
    await (await open(folder, { stretch: undefined })).begin({ protection: 'passphrase', passphrase })
    expect(JSON.parse(textOf(folder)).content.keeping.stretch).toEqual({ memory: 65_536, passes: 3, lanes: 1 })
    await (await open(folder, { stretch: undefined })).unlock(passphrase)
  })
})

describe('a recovery code', () => {
  test('opens without the passphrase, sets a new one, and is used up', async () => {
    const { folder, code, key } = await behindPassphrase()
    const vault = await open(folder)
    const { recoveryCode } = await vault.recover(code.toLowerCase(), 'a new passphrase')
    expect(vault.state()).toMatchObject({ status: 'open', hasRecoveryCode: true })
    expect(Buffer.from(vault.key())).toEqual(key)
    expect(recoveryCode).not.toBe(code)
    const again = await open(folder)
    await expect(again.recover(code, 'a new passphrase')).rejects.toEqual(error('recovery-code-wrong'))
    await expect(again.unlock(passphrase)).rejects.toEqual(error('passphrase-wrong', { attemptsLeft: 4 }))
    await again.recover(recoveryCode, 'the newest passphrase')
  })

  test('with a typing error is told as such, and counts as no attempt', async () => {
    const { folder, code } = await behindPassphrase()
    const vault = await open(folder)
    await expect(
      vault.recover(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`, 'abcdefghijkl'),
    ).rejects.toEqual(error('recovery-code-mistyped'))
    await expect(vault.unlock('wrong wrong wrong')).rejects.toEqual(error('passphrase-wrong', { attemptsLeft: 4 }))
  })

  test('keeps the way open when the keychain changed, was wiped or is gone', async () => {
    const folder = temporaryFolder()
    const first = await open(folder, { keychain: turningKeychain() })
    await first.begin({ protection: 'system-keychain' })
    const { recoveryCode } = await first.makeRecoveryCode(null)
    const file = textOf(folder)
    for (const keychain of [turningKeychain('another login'), noKeychain]) {
      const vault = await open(folder, { keychain })
      expect(await vault.open()).toBe(false)
      expect(vault.state()).toMatchObject({ status: 'locked', protection: 'system-keychain', hasRecoveryCode: true })
      expect(textOf(folder)).toBe(file)
    }
    // The old keychain may come back: nothing was taken from it.
    expect(await (await open(folder, { keychain: turningKeychain() })).open()).toBe(true)
    const vault = await open(folder, { keychain: noKeychain })
    await vault.recover(recoveryCode, passphrase)
    expect(vault.key()).toEqual(first.key())
    expect(vault.state().protection).toBe('passphrase')
  })

  test('is missing: a keychain that gives nothing is a named error, and the file stays as it is', async () => {
    const folder = temporaryFolder()
    await (await open(folder, { keychain: turningKeychain() })).begin({ protection: 'system-keychain' })
    const file = textOf(folder)
    for (const keychain of [turningKeychain('another login'), noKeychain]) {
      await expect((await open(folder, { keychain })).open()).rejects.toEqual(error('key-unavailable'))
    }
    expect(textOf(folder)).toBe(file)
  })
})

describe('a damaged key file', () => {
  test.each([
    ['is empty', () => ''],
    ['is half', (text: string) => text.slice(0, text.length / 2)],
    ['lost a bit', (text: string) => text.replace(/"sealed":"./u, '"sealed":"_')],
    ['lost a letter of the seal', (text: string) => text.replace(/("sealed":".{20})./u, '$1A')],
    ['is something else', () => '{"protection":"key-file","key":"00"}'],
  ])('that %s is read from its copy and mended', async (_name, damage) => {
    const { folder, key } = await behindPassphrase()
    const file = path.join(folder, 'key.json')
    const whole = textOf(folder)
    writeFileSync(file, damage(whole))
    const vault = await open(folder)
    await vault.unlock(passphrase)
    expect(Buffer.from(vault.key())).toEqual(key)
    expect(textOf(folder)).toBe(whole)
    rmSync(path.join(folder, 'key-copy.json'))
    await open(folder)
    expect(readFileSync(path.join(folder, 'key-copy.json'), 'utf8')).toBe(whole)
  })

  test('whose copy is damaged too is a named error, not a wrong passphrase, and both stay', async () => {
    const { folder } = await behindPassphrase()
    const damaged = textOf(folder).replace(/("sealed":".{20})./u, '$1A')
    for (const name of ['key.json', 'key-copy.json']) writeFileSync(path.join(folder, name), damaged)
    await expect(open(folder)).rejects.toEqual(error('key-file-damaged'))
    expect(textOf(folder)).toBe(damaged)
  })

  test('of a newer Bogo is left alone', async () => {
    const { folder } = await behindPassphrase()
    const newer = JSON.stringify({ ...JSON.parse(textOf(folder)), format: 3 })
    for (const name of ['key.json', 'key-copy.json']) writeFileSync(path.join(folder, name), newer)
    await expect(open(folder)).rejects.toEqual(error('store-newer'))
    expect(textOf(folder)).toBe(newer)
  })
})

test('two calls at once are answered one after the other', async () => {
  const { folder, vault } = await behindPassphrase()
  const results = await Promise.allSettled([
    vault.setPassphrase(passphrase, 'one passphrase'),
    vault.setPassphrase(passphrase, 'two passphrases'),
  ])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  await (await open(folder)).unlock('one passphrase')
})

test('language and theme of the lock page can be read without the passphrase', async () => {
  const { folder, vault } = await behindPassphrase()
  expect((await open(folder)).appearance()).toBeNull()
  await vault.setAppearance({ language: 'vi', theme: 'dark' })
  const before = statSync(path.join(folder, 'key.json')).mtimeMs
  await vault.setAppearance({ language: 'vi', theme: 'dark' })
  expect(statSync(path.join(folder, 'key.json')).mtimeMs).toBe(before)
  expect((await open(folder)).appearance()).toEqual({ language: 'vi', theme: 'dark' })
})

describe('locking in the middle of a change', () => {
  const next = '새로운 여섯 낱말의 문장'
  /** Some turns of the event loop, or of the queue of promises within one. */
  async function later(turns: number): Promise<void> {
    for (let turn = 0; turn < turns % 40; turn += 1) await Promise.resolve()
    for (let turn = 0; turn < turns / 40; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }
  const moments = Array.from({ length: 20 }, (_, at) => at * 19)

  test.each([
    ['a new passphrase', (vault: Opened) => vault.setPassphrase(passphrase, next)],
    ['no passphrase any more', (vault: Opened) => vault.removePassphrase(passphrase, 'system-keychain')],
    ['a new recovery code', (vault: Opened) => vault.makeRecoveryCode(passphrase)],
  ])('%s: the key that opens afterwards is the same as before, whenever it was', async (_name, change) => {
    const keychain = turningKeychain()
    for (const moment of moments) {
      const folder = temporaryFolder()
      const vault = await open(folder, { keychain })
      const { recoveryCode } = await vault.begin({ protection: 'passphrase', passphrase })
      const key = Buffer.from(vault.key())
      const changed = change(vault).catch(() => null)
      await later(moment)
      vault.lock()
      const made = await changed
      expect(() => vault.key()).toThrow(error('store-locked'))
      const again = await open(folder, { keychain })
      if (!(await again.open())) {
        await again
          .unlock(made && again.state().hasRecoveryCode ? next : passphrase)
          .catch(() => again.unlock(passphrase))
      }
      expect(Buffer.from(again.key()), `moment ${moment}`).toEqual(key)
      again.lock()
      const code = made?.recoveryCode ?? recoveryCode ?? ''
      await again.unlockByCode(code)
      expect(Buffer.from(again.key()), `code, moment ${moment}`).toEqual(key)
    }
  })
})
