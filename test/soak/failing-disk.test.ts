import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { checkStore, isSound } from '../../electron/store/check/check-store'
import { openDatabase } from '../../electron/store/database'
import { temporaryFolder } from '../support/folder'
import { buildProgram } from '../support/program'
import { rounds, soakTime } from '../support/soak'
import { whyNoFailingDisk } from '../support/test-disk'
import { testKey } from '../support/test-key'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

const reason = whyNoFailingDisk()
let program = ''

beforeAll(async () => {
  program = await buildProgram('test/soak/programs/failing-typist.ts')
})

/** Lets a typist write on a disk on which calls fail; gives what it called saved, and what is there. */
function typeOnFailingDisk(calls: readonly string[], probability: number, manner: 'honest' | 'hasty') {
  const folder = temporaryFolder()
  openDatabase(path.join(folder, 'bogo.db'), testKey).close()
  const faults = calls.flatMap((call) => ['-c', `enable_random name=posix/io/${call},probability=${probability}`])
  const { stdout } = spawnSync('fiu-run', [
    '-x',
    // Without pipes, which it leaves behind.
    '-f',
    '',
    ...faults,
    process.execPath,
    program,
    folder,
    String(rounds(100, 2_000)),
    manner,
  ])
  const said: { saved: number; failures: number } = JSON.parse(stdout.toString() || '{"saved":0,"failures":0}')
  const database = openDatabase(path.join(folder, 'bogo.db'), testKey, { keyIsRight: true })
  const rows = Number(database.prepare('SELECT count(*) FROM updates').pluck().get())
  const sound = isSound(checkStore(database))
  database.close()
  return { ...said, rows, sound }
}

const disks = [
  ['writes', ['rw/pwrite', 'rw/pwrite64'], 0.05],
  ['waiting for the disk', ['sync/fsync', 'sync/fdatasync'], 0.1],
] as const

describe.skipIf(reason !== null)(`a disk that fails${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  test.each(disks)('on a disk where %s fail, nothing is called saved that is not', (_what, calls, probability) => {
    const { saved, failures, rows, sound } = typeOnFailingDisk(calls, probability, 'honest')
    console.log(`saved ${saved}, there ${rows}, failures ${failures}`)
    expect(failures).toBeGreaterThan(0)
    expect(rows).toBeGreaterThanOrEqual(saved)
    expect(sound).toBe(true)
  })

  test('control: who calls a change saved before it is, is found out', () => {
    const { saved, rows } = typeOnFailingDisk(['rw/pwrite', 'rw/pwrite64'], 0.05, 'hasty')
    expect(rows).toBeLessThan(saved)
  })
})
