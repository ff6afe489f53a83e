import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { finishRestore, placesIn, verifyBackup } from '../../electron/backup/restore'
import { storeToBackUp } from '../support/backup-store'
import { buildProgram } from '../support/program'
import { createRandom } from '../support/random'
import { rounds, soakTime } from '../support/soak'
import { testKey } from '../support/store'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

const kills = rounds(12, 200)

let program = ''
beforeAll(async () => {
  program = await buildProgram('test/soak/programs/back-up.ts')
})

/** Lets the program work on a folder, and kills it some milliseconds after it began. */
async function killAfter(work: string, folder: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, [program, work, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  await new Promise((resolve) => setTimeout(resolve, delay))
  // Otherwise it ended by itself, and nothing was tried.
  expect(child.exitCode).toBeNull()
  child.kill('SIGKILL')
  await once(child, 'close')
}

/** A data folder with some text and pictures, closed. */
function dataFolder() {
  const { database, media, folder, ...rest } = storeToBackUp()
  for (let each = 0; each < 30; each++) {
    media.add({ bytes: Buffer.alloc(100_000, each), type: 'image/png', width: 1, height: 1 })
  }
  return { ...rest, folder, close: () => database.close() }
}

/** Whether a file is a whole store; false for what is only a piece. */
function isWhole(file: string): boolean {
  try {
    return verifyBackup(file, testKey).faults.length === 0
  } catch {
    return false
  }
}

test('a backup that is killed at any instant leaves the earlier one or the new one, and a whole store', async () => {
  const { below } = createRandom()
  const { folder, close, target, file } = dataFolder()
  close()
  let brokenOff = 0
  for (let round = 0; round < kills; round++) {
    await killAfter('write', folder, below(250))
    brokenOff += readdirSync(folder).some((name) => name.startsWith('.backup.db.tmp')) ? 1 : 0
    if (existsSync(target)) expect(isWhole(target), `round ${round}`).toBe(true)
    expect(isWhole(file), `round ${round}`).toBe(true)
  }
  // Otherwise no backup was broken off, and the test says nothing.
  expect(brokenOff).toBeGreaterThan(0)
})

test('control: a backup that is written straight to its place is found there as a piece', async () => {
  const { below } = createRandom()
  const { folder, close, target } = dataFolder()
  close()
  let pieces = 0
  for (let round = 0; round < 60 && pieces === 0; round++) {
    await killAfter('straight', folder, below(120))
    if (existsSync(target) && !isWhole(target)) pieces += 1
  }
  expect(pieces).toBe(1)
})

test('a restore that is killed at any instant is carried on with, and no store is lost on the way', async () => {
  const { below } = createRandom()
  const { folder, close, reports, backUp, target } = dataFolder()
  backUp()
  copyFileSync(target, path.join(folder, 'backup-0.db'))
  reports.create('study-mission', 'vi')
  backUp()
  copyFileSync(target, path.join(folder, 'backup-1.db'))
  reports.create('study-mission', 'en')
  close()
  const { store, backups } = placesIn(folder)
  let asides = 0
  for (let round = 0; round < kills; round++) {
    await killAfter('restore', folder, below(200))
    finishRestore(folder)
    const check = verifyBackup(store, testKey)
    expect(check.faults, `round ${round}`).toEqual([])
    expect([3, 4, 5]).toContain(check.reports)
    const kept = existsSync(backups)
      ? readdirSync(backups)
          .filter((name) => name.endsWith('.db'))
          .sort()
      : []
    expect(kept.length).toBeGreaterThanOrEqual(asides)
    // The first that was moved aside is the store with the report that no backup has.
    if (kept[0]) expect(verifyBackup(path.join(backups, kept[0]), testKey)).toMatchObject({ reports: 5, faults: [] })
    asides = kept.length
  }
  expect(asides).toBeGreaterThan(0)
  for (const name of readdirSync(backups).filter((one) => one.endsWith('.db'))) {
    expect(isWhole(path.join(backups, name)), name).toBe(true)
  }
})
