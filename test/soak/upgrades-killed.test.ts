import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { migrate, migrations } from '../../electron/store/migrations/migrate'
import { temporaryFolder } from '../support/folder'
import { killProgram } from '../support/kill-program'
import { contentDigest, openRaw, shapeOf, shapeOfVersion } from '../support/old-store'
import { buildProgram } from '../support/program'
import { createRandom } from '../support/random'
import { rounds, soakTime } from '../support/soak'
import { testKey } from '../support/test-key'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

const fixtures = path.resolve(import.meta.dirname, '../fixtures/databases')
let program = ''

beforeAll(async () => {
  program = await buildProgram('test/soak/programs/upgrader.ts')
})

/** What a store is after the end: of the old version, of the new one, or neither. */
function stateOf(file: string, version: number): 'old' | 'new' | 'half' {
  const database = openRaw(file, testKey)
  const found = Number(database.pragma('user_version', { simple: true }))
  const shape = JSON.stringify(shapeOf(database))
  const sound = database.pragma('integrity_check', { simple: true }) === 'ok'
  database.close()
  if (sound && found === version - 1 && shape === JSON.stringify(shapeOfVersion(version - 1))) return 'old'
  if (sound && found === version && shape === JSON.stringify(shapeOfVersion(version))) return 'new'
  return 'half'
}

/** A store of the version before, made from the oldest fixture. */
function storeBefore(version: number): { file: string; digest: string } {
  const file = path.join(temporaryFolder(), 'bogo.db')
  copyFileSync(path.join(fixtures, 'v1-encrypted.db'), file)
  const database = openRaw(file, testKey)
  migrate(database, { steps: migrations.slice(0, version - 1) })
  const digest = contentDigest(database, 1)
  database.close()
  return { file, digest }
}

const versions = migrations.map(({ version }) => version).filter((version) => version > 1)

test.each(versions)('an upgrade to version %i that is killed leaves the old store or the new one', async (version) => {
  const { below } = createRandom()
  const seen = { old: 0, new: 0, half: 0 }
  for (let round = 0; round < rounds(6, 50); round++) {
    const { file, digest } = storeBefore(version)
    const done = await killProgram(program, [file, String(version), 'honest'], 'ready', below(25))
    const state = stateOf(file, version)
    seen[state] += 1
    expect(state).not.toBe('half')
    if (done) expect(state).toBe('new')
    const database = openRaw(file, testKey)
    migrate(database)
    expect(contentDigest(database, 1)).toBe(digest)
    database.close()
  }
  console.log(`version ${version}: ${JSON.stringify(seen)}`)
})

test('control: an upgrade without a transaction is found half done', async () => {
  const { file } = storeBefore(2)
  await killProgram(program, [file, '2', 'hasty'], 'half', 0)
  expect(stateOf(file, 2)).toBe('half')
})
