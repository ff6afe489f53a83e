import { expect, test } from 'vitest'
import { temporaryFolder } from '../../support/folder'
import { openTestVault, testClocks } from '../../support/vault'

const passphrase = 'four short words here'

async function guess(times: number) {
  const folder = temporaryFolder()
  const clocks = testClocks()
  const vault = await openTestVault(folder, clocks)
  await vault.begin({ protection: 'passphrase', passphrase })
  const codes: unknown[] = []
  const wrong = async (with_ = vault) => {
    try {
      await with_.unlock('not the right one')
    } catch (error) {
      codes.push((error as { code: string }).code)
    }
  }
  for (let count = 0; count < times; count++) {
    clocks.pass(vault.state().waitSeconds)
    await wrong()
  }
  const restart = () => {
    clocks.restart()
    return openTestVault(folder, clocks)
  }
  return { vault, clocks, codes, wrong, restart }
}

test('five wrong passphrases are free, then each brings a wait that doubles up to an hour', async () => {
  const { vault, clocks, codes, wrong } = await guess(4)
  expect(vault.state().waitSeconds).toBe(0)
  const waits: number[] = []
  for (let count = 0; count < 9; count++) {
    await wrong()
    waits.push(vault.state().waitSeconds)
    clocks.pass(vault.state().waitSeconds)
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600])
  expect(new Set(codes)).toEqual(new Set(['passphrase-wrong']))
})

test('during a wait even the right passphrase is refused, and nothing is ever wiped', async () => {
  const { vault, clocks } = await guess(5)
  await expect(vault.unlock(passphrase)).rejects.toMatchObject({ code: 'passphrase-wait', params: { seconds: 30 } })
  clocks.pass(29.5)
  await expect(vault.unlock(passphrase)).rejects.toMatchObject({ code: 'passphrase-wait', params: { seconds: 1 } })
  clocks.pass(0.5)
  await vault.unlock(passphrase)
  expect(vault.state()).toMatchObject({ status: 'open', waitSeconds: 0 })
})

test('a wait outlasts a restart, and counts the time that Bogo was closed', async () => {
  const { clocks, restart } = await guess(7)
  clocks.pass(20)
  expect((await restart()).state().waitSeconds).toBe(100)
  clocks.pass(100)
  const vault = await restart()
  expect(vault.state().waitSeconds).toBe(0)
  await expect(vault.unlock('wrong once more')).rejects.toMatchObject({ code: 'passphrase-wrong', params: {} })
  expect(vault.state().waitSeconds).toBe(240)
})

test('turning the clock back or forth shortens no wait while Bogo runs, and back none after a restart', async () => {
  const { vault, clocks, restart } = await guess(7)
  clocks.set(400 * 86_400)
  expect(vault.state().waitSeconds).toBe(120)
  clocks.set(-800 * 86_400)
  expect(vault.state().waitSeconds).toBe(120)
  const again = await restart()
  expect(again.state().waitSeconds).toBe(120)
  // The wait ends all the same: nobody is shut out for as long as the clock was wrong.
  clocks.pass(120)
  await again.unlock(passphrase)
})

test('the right passphrase forgets the wrong ones, across restarts too', async () => {
  const { vault, clocks, restart } = await guess(6)
  clocks.pass(60)
  await vault.unlock(passphrase)
  const again = await restart()
  await expect(again.unlock('wrong again, once')).rejects.toMatchObject({ params: { attemptsLeft: 4 } })
})
