import { expect, test } from 'vitest'
import { createLifecycle } from '../../../electron/boot/lifecycle'
import type { Services } from '../../../electron/boot/services'
import type { Surfaces } from '../../../electron/boot/surfaces'
import { settingsSchema } from '../../../shared/settings'
import { temporaryFolder } from '../../support/folder'
import { openTestVault } from '../../support/vault'

const passphrase = '종이 위의 다섯 글자'

/** A lifecycle with a real vault; what can fail at its end is given. */
async function opened(faults: { backup?: () => Promise<void>; close?: () => void; flush?: () => Promise<never> }) {
  const seen: string[] = []
  const says = (word: string) => () => void seen.push(word)
  const vault = await openTestVault(temporaryFolder())
  await vault.begin({ protection: 'passphrase', passphrase })
  const settings = settingsSchema.parse({ language: 'ko', theme: 'system' })
  const surfaces = {
    door: { open: says('door open'), close: says('door shut') },
    apply: () => undefined,
    settings: () => settings,
    setCanLock: () => undefined,
    conceal: () => (faults.flush ? [{}] : []),
    closing: { flush: faults.flush },
    reveal: says('revealed'),
    destroyWindows: says('windows gone'),
    locked: says('lock window'),
    showReports: says('reports'),
  } as unknown as Surfaces
  const services = () =>
    ({
      settings: { get: () => settings, set: () => settings },
      backups: { makeAtClosing: faults.backup ?? (async () => undefined) },
      close: faults.close ?? (() => undefined),
    }) as unknown as Services
  const lifecycle = createLifecycle({
    vault,
    surfaces,
    openServices: services,
    clearTraces: async () => undefined,
    onOpened: () => undefined,
    tell: () => undefined,
    log: { info: () => undefined, error: says('logged') },
  })
  await lifecycle.enter()
  // Entering keeps how the page looks, and nobody waits for that; calls of the vault come one after the other.
  await vault.setAppearance(settings)
  seen.length = 0
  return { lifecycle, vault, seen }
}

const fails = () => {
  throw new Error('malformed')
}

test.each([
  ['the backup', { backup: async () => fails() }],
  ['closing the store', { close: fails }],
])(
  'when %s fails at a lock, the store is closed, the key forgotten, and somebody sees where to unlock',
  async (_what, faults) => {
    const { lifecycle, vault, seen } = await opened(faults)
    const key = vault.key()
    await lifecycle.lock()
    expect(seen).toEqual(['door shut', 'windows gone', 'logged', 'lock window'])
    expect(lifecycle.services()).toBeNull()
    expect(vault.state().status).toBe('locked')
    expect(key.every((byte) => byte === 0)).toBe(true)
  },
)

test('when the store cannot be closed at the end, the key is forgotten all the same', async () => {
  const { lifecycle, vault } = await opened({ close: fails })
  lifecycle.end()
  expect(vault.state().status).toBe('locked')
})

test('when pages cannot be asked, nothing is locked and the windows come back', async () => {
  const { lifecycle, vault, seen } = await opened({ flush: async () => fails() })
  await expect(lifecycle.lock()).rejects.toMatchObject({ code: 'lock-unsaved' })
  expect(seen).toEqual(['door shut', 'logged', 'revealed', 'door open'])
  expect(vault.state().status).toBe('open')
})

test('a passphrase that is taken away while Bogo locks leaves nobody before a question without an answer', async () => {
  const { lifecycle, vault, seen } = await opened({})
  const removed = lifecycle.underWay.add(vault.removePassphrase(passphrase, 'key-file'))
  await lifecycle.lock()
  await removed
  expect(seen.at(-1)).toBe('reports')
  expect(vault.state()).toMatchObject({ status: 'open', protection: 'key-file' })
})

test('a lock waits for a passphrase that is being changed, and the new one opens', async () => {
  const { lifecycle, vault } = await opened({})
  let isChanged = false
  void lifecycle.underWay.add(vault.setPassphrase(passphrase, '새로운 여섯 낱말')).then(() => {
    isChanged = true
  })
  await lifecycle.lock()
  expect(isChanged).toBe(true)
  await vault.unlock('새로운 여섯 낱말')
})
