import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '../support/folder'
import { buildProgram } from '../support/program'
import { createRandom } from '../support/random'
import { rounds, soakTime } from '../support/soak'
import { openTestVault } from '../support/vault'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

/** Runs the program for some milliseconds after its first change, kills it, and gives the numbers that it said. */
async function killAfter(program: string, folder: string, delay: number) {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  await once(child.stdout, 'data')
  await new Promise((resolve) => setTimeout(resolve, delay))
  child.kill('SIGKILL')
  await once(child, 'close')
  const last = (word: string) => Number([...said.matchAll(new RegExp(`${word} (\\d+)\n`, 'gu'))].at(-1)?.[1] ?? 0)
  return { begun: last('set'), done: last('done') }
}

/** The number of the passphrase that opens a folder, or null when none of the two that may does. */
async function opensBy(folder: string, numbers: readonly number[]): Promise<number | null> {
  for (const number of numbers) {
    try {
      const vault = await openTestVault(folder)
      // Between two passphrases the key lies bare for a moment: who looks then needs none.
      if (!(await vault.open())) await vault.unlock(`passphrase number ${number}`)
      return vault.key().byteLength === 32 ? number : null
    } catch {}
  }
  return null
}

test('a change of the passphrase that is killed at any instant leaves a store that the old or the new one opens', async () => {
  const { below } = createRandom()
  const program = await buildProgram('test/soak/programs/change-passphrase.ts')
  let broken = 0
  for (let round = 0; round < rounds(50, 500); round++) {
    const folder = temporaryFolder()
    await (await openTestVault(folder)).begin({ protection: 'passphrase', passphrase: 'passphrase number 0' })
    const { begun, done } = await killAfter(program, folder, below(60))
    if (begun > done) broken += 1
    const left = readdirSync(folder)
    expect(await opensBy(folder, [begun, begun - 1, done]), `round ${round}: ${begun}, ${done}: ${left}`).not.toBeNull()
    expect(readdirSync(folder).sort()).toEqual(['key-copy.json', 'key.json'])
  }
  // Otherwise nothing was broken off, and the test says nothing.
  expect(broken).toBeGreaterThan(10)
})

test('control: a key file that is written in place is found broken by the same look', async () => {
  const folder = temporaryFolder()
  await (await openTestVault(folder)).begin({ protection: 'passphrase', passphrase: 'passphrase number 0' })
  expect(await opensBy(folder, [0])).toBe(0)
  const file = path.join(folder, 'key.json')
  const bytes = readFileSync(file)
  // What a kill in the middle of a write in place leaves, and a copy that was written in the same breath.
  writeFileSync(file, bytes.subarray(0, bytes.length / 2))
  copyFileSync(file, path.join(folder, 'key-copy.json'))
  expect(await opensBy(folder, [0])).toBeNull()
})
