import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../support/folder'
import { buildProgram } from '../support/program'
import { createRandom } from '../support/random'
import { rounds, soakTime } from '../support/soak'
import { whyNoFailingDisk } from '../support/test-disk'
import type { Inspection } from './programs/inspector'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

const reason = whyNoFailingDisk()
/** Error numbers of Linux: EIO and ENOSPC. */
const failures = [5, 28]
const calls = ['posix/io/rw/pwrite', 'posix/io/sync/fsync', 'posix/io/sync/fdatasync']

let programs: { typist: string; inspector: string }

beforeAll(async () => {
  programs = {
    typist: await buildProgram('test/soak/programs/failing-disk-typist.ts'),
    inspector: await buildProgram('test/soak/programs/inspector.ts'),
  }
})

/** Types over a disk that fails for so many per cent of its writes and syncs; gives what was said. */
function typeOnFailingDisk(folder: string, manner: string, percent: number, failure: number): string[] {
  const faults = calls.map((name) => `enable_random name=${name},probability=${percent / 100},failinfo=${failure}`)
  const program = [process.execPath, programs.typist, folder, String(rounds(100, 500)), manner]
  // Its pipes go with the folder; it leaves them behind.
  const control = ['-f', path.join(temporaryFolder(), 'control')]
  const { stdout, stderr, status } = spawnSync('fiu-run', ['-x', ...control, ...program, ...faults], {
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  return stdout.trim().split('\n')
}

function inspect(folder: string): Inspection {
  const { stdout, stderr, status } = spawnSync(process.execPath, [programs.inspector, folder], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout)
}

/** How many acknowledged tokens are lost, and what was refused. */
function breakTheDisk(times: number, manner: 'honest' | 'swallowing') {
  const { below, pick } = createRandom()
  const refused = new Set<string>()
  let [lost, saved] = [0, 0]
  for (let round = 0; round < times; round++) {
    const folder = temporaryFolder()
    const acknowledged: number[] = []
    // The second time there is a journal from before. What the swallowing one leaves behind, no editor opens again.
    for (let start = 0; start < (manner === 'honest' ? 2 : 1); start++) {
      const lines = typeOnFailingDisk(
        folder,
        manner,
        start === 0 && round % 2 === 0 ? 0 : 1 + below(15),
        pick(failures),
      )
      for (const line of lines) {
        const [word, what = '', row = ''] = line.split(' ')
        if (word === 'refused') refused.add(what)
        if (word === 'saved') acknowledged.push(Number(what))
        if (word === 'saved' && manner === 'honest') expect(Number(row)).toBeGreaterThan(0)
      }
    }
    const { tokens, integrity, problems } = inspect(folder)
    lost += acknowledged.filter((token) => !tokens.includes(token)).length
    saved += acknowledged.length
    expect(integrity).toBe('ok')
    if (manner === 'honest') expect(problems).toEqual([])
  }
  return { lost, saved, refused: [...refused] }
}

describe.skipIf(reason !== null)(`a disk that fails at random${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  test('never makes the store say "saved" of what is not there, and each failure has a name', () => {
    const { lost, saved, refused } = breakTheDisk(rounds(3, 40), 'honest')
    console.log(`${saved} acknowledged, refused as ${refused.join(', ')}`)
    expect(saved).toBeGreaterThan(50)
    expect(lost).toBe(0)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused).not.toContain('unexpected')
  })

  test('control: a store that takes an error for success is found out', () => {
    expect(breakTheDisk(2, 'swallowing').lost).toBeGreaterThan(0)
  })
})
