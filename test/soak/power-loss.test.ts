import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkStore, isSound } from '../../electron/store/check/check-store'
import { openDatabase } from '../../electron/store/database'
import { type Operation, readOperations, writeCrashState } from '../support/crash-states'
import { temporaryFolder } from '../support/folder'
import { buildProgram } from '../support/program'
import { createRandom } from '../support/random'
import { rounds, soakTime } from '../support/soak'
import { testKey } from '../support/test-key'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

const source = path.resolve(import.meta.dirname, 'native/io-log.c')

/** The library that writes operations down; null where there is no compiler for it. */
function buildLibrary(folder: string): string | null {
  if (process.platform !== 'linux') return null
  const library = path.join(folder, 'io-log.so')
  try {
    execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl', '-lpthread'], { stdio: 'ignore' })
    return library
  } catch {
    return null
  }
}

/** Lets the typist write while its operations are written down. */
function recordTyping(library: string, program: string, synchronous: string): Operation[] {
  const folder = temporaryFolder()
  const log = path.join(temporaryFolder(), 'io.log')
  const env = { ...process.env, LD_PRELOAD: library, IO_FOLDER: folder, IO_LOG: log }
  const { status } = spawnSync(process.execPath, [program, folder, synchronous, String(rounds(40, 400))], { env })
  expect(status).toBe(0)
  return readOperations(log)
}

/** What a crash left: whether the store is damaged, and how many acknowledged changes are gone. */
function judge(folder: string, acknowledged: number): { corrupt: boolean; lost: number } {
  try {
    const database = openDatabase(path.join(folder, 'bogo.db'), testKey, { keyIsRight: true })
    try {
      const rows = Number(database.prepare('SELECT count(*) FROM updates').pluck().get())
      return { corrupt: !isSound(checkStore(database)), lost: Math.max(0, acknowledged - rows) }
    } finally {
      database.close()
    }
  } catch {
    return { corrupt: true, lost: 0 }
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'bogo-test-'))
let library: string | null = null
let program = ''

afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  library = buildLibrary(folder)
  program = await buildProgram('test/soak/programs/power-typist.ts')
})

/** Cuts the power at random instants, and judges what is left each time. */
function cutPower(synchronous: 'FULL' | 'NORMAL' | 'OFF', preload: string) {
  const { below } = createRandom()
  const operations = recordTyping(preload, program, synchronous)
  const state = path.join(temporaryFolder(), 'state')
  const seen = { states: rounds(20, 1_000), corrupt: 0, lost: 0, mostLost: 0 }
  for (let round = 0; round < seen.states; round++) {
    // Nothing, half, nearly all, or all of what was not synced reaches the disk.
    const share = [0, 50, 90, 100][round % 4] ?? 0
    const files = writeCrashState(operations, below(operations.length + 1), () => below(100) < share, state)
    rmSync(path.join(state, 'bogo.db-shm'), { force: true })
    const { corrupt, lost } = judge(state, Number(files.get('said')?.toString() ?? 0))
    if (corrupt) seen.corrupt += 1
    if (lost > 0) seen.lost += 1
    seen.mostLost = Math.max(seen.mostLost, lost)
  }
  console.log(`${synchronous}: ${operations.length} operations, ${JSON.stringify(seen)}`)
  return seen
}

const reason = 'needs gcc and Linux'

test('a power cut at any instant damages nothing and loses nothing that was called saved', ({ skip }) => {
  if (!library) return skip(reason)
  expect(cutPower('FULL', library)).toMatchObject({ corrupt: 0, lost: 0 })
})

test('control: waiting for the disk only now and then loses what was called saved', ({ skip }) => {
  if (!library) return skip(reason)
  expect(cutPower('NORMAL', library).lost).toBeGreaterThan(0)
})

test('control: never waiting for the disk damages the store', ({ skip }) => {
  if (!library) return skip(reason)
  expect(cutPower('OFF', library).corrupt).toBeGreaterThan(0)
})
